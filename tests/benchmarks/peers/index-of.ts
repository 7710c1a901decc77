import type { ToText } from './to-text.ts';

/** The upper limit of speed: removes everything between `<` and `>`, and does nothing else. */
export const toText: ToText = html => {
  let text = '';
  let from = 0;
  for (;;) {
    const start = html.indexOf('<', from);
    if (start < 0) return text + html.slice(from);
    text += html.slice(from, start);
    const end = html.indexOf('>', start);
    if (end < 0) return text;
    from = end + 1;
  }
};
