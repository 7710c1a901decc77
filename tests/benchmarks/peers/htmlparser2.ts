import { Parser } from 'htmlparser2';
import type { ToText } from './to-text.ts';

/** Gathers what is text, and knows nothing of lines. */
export const toText: ToText = html => {
  let text = '';
  const parser = new Parser({
    ontext: piece => {
      text += piece;
    },
  });
  parser.end(html);
  return text;
};
