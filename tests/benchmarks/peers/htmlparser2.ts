import { Parser } from 'htmlparser2';
import type { ToText } from './to-text.ts';

/** Collects text nodes, without any line breaks. */
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
