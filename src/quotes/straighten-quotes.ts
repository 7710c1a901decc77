import type { Spans } from '../blocks/block.ts';

const single = /[‘’‚‹›『』]/g;
const double = /[“”„«»「」]/g;
const guillemet = /[«»‹›]/g;

/**
 * Replaces the typographic quotes and apostrophes of all languages with straight ones. Primes are kept.
 *
 * @param text a block's text
 * @param verbatim spans that are not changed
 * @returns the text, of the same length, with `"` for “ „ « 「 and `'` for ‘ ‚ ‹ 『, and the same for closing
 * marks
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

/** @returns the offsets of guillemets between spaces, if the text has only one kind of them: Home » News */
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
