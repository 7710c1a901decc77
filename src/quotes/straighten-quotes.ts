import type { Spans } from '../blocks/block.ts';

/**
 * Turns typographic quotes and apostrophes into the straight ones of a typewriter. Low quotes, guillemets and
 * primes stay: they have no straight form of their own.
 * @param text a block's text
 * @param verbatim ranges of code, which stay as they are
 * @returns the text with “ ” as `"` and ‘ ’ as `'`; of the same length
 */
export const straightenQuotes = (text: string, verbatim: Spans = []): string => {
  let straight = '';
  let from = 0;
  for (let span = 0; span < verbatim.length; span += 2) {
    const start = verbatim[span] ?? text.length;
    const end = verbatim[span + 1] ?? text.length;
    straight += straighten(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return straight + straighten(text.slice(from));
};

const straighten = (text: string): string => {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
};
