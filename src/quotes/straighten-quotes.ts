import type { Spans } from '../blocks/block.ts';

const single = /[‘’‚‹›『』]/g;
const double = /[“”„«»「」]/g;
const guillemet = /[«»‹›]/g;

/**
 * Turns the typographic quotes and apostrophes of all languages into the straight ones of a typewriter. Primes stay.
 *
 * @param text a block's text
 * @param verbatim spans that stay as they are
 * @returns the text with “ „ « 「 as `"` and ‘ ‚ ‹ 『 as `'`, closing ones likewise; of the same length
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
  const arrows = findArrows(text);
  return text
    .replace(double, (mark, at: number) => (arrows.has(at) ? mark : '"'))
    .replace(single, (mark, at: number) => (arrows.has(at) ? mark : "'"));
};

/** Guillemets between spaces, in a text without their partners: Home » News. */
const findArrows = (text: string): ReadonlySet<number> => {
  const arrows = new Set<number>();
  if (hasBoth(text, '«', '»') || hasBoth(text, '‹', '›')) return arrows;
  for (const { index } of text.matchAll(guillemet))
    if (isSpace(text[index - 1]) && isSpace(text[index + 1])) arrows.add(index);
  return arrows;
};

const hasBoth = (text: string, open: string, close: string): boolean =>
  text.includes(open) && text.includes(close);

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);
