import type { Spans } from '../blocks/block.ts';

/** Whether a text may contain a URL, an e-mail address or a hashtag. */
const hasSign = (text: string): boolean => text.includes('@') || text.includes('#') || text.includes('/');
const straightMark = /['"]/g;
const space = /\s/g;

/** A mark inside an address. A mark at its end belongs to a quotation instead. */
const inner = "['’]";
const path = String.raw`(?:[^\s"“”«»<>'’]|${inner}(?=[\p{L}\p{N}_%/?&=#-]))*`;
/** Created on demand: it takes 2 ms, and most articles have no address with a mark inside. */
const makeAddress = (): RegExp =>
  new RegExp(
    [
      // https://example.org/it's, www.example.org, example.org/it's
      String.raw`(?:https?|ftp):\/\/${path}`,
      String.raw`www\.${path}`,
      String.raw`(?<![\p{L}\p{N}.'’-])(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}\/${path}`,
      // o'brien@example.org: RFC 5321 allows 64 characters before the @
      String.raw`(?<![\p{L}\p{N}.'’_%+-])[\p{L}\p{N}][\p{L}\p{N}.'’_%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
      // #don't, but not the 's of #MeToo's
      String.raw`#(?:[\p{L}\p{N}_]|${inner}(?!s(?![\p{L}\p{N}_]))(?=[\p{L}\p{N}_]))+`,
    ].join('|'),
    'giu',
  );
let address: RegExp | undefined;

/** @returns the spans in which no quote is set: the given ones, and addresses and hashtags in the text */
export const spanAddresses = (text: string, verbatim: Spans): Spans => {
  if (!hasSign(text)) return verbatim;
  const spans: (readonly [number, number])[] = [];
  let end = 0;
  for (let at = indexOf(straightMark, text, 0); at < text.length; at = indexOf(straightMark, text, end)) {
    let start = at;
    while (start > end && !/\s/.test(text[start - 1] ?? '')) start--;
    end = indexOf(space, text, at);
    const word = text.slice(start, end);
    if (!hasSign(word)) continue;
    address ??= makeAddress();
    for (const found of word.matchAll(address))
      spans.push([start + found.index, start + found.index + found[0].length]);
  }
  return spans.length === 0 ? verbatim : merge(verbatim, spans);
};

/** @returns where a pattern first matches from an offset; the text's length if it doesn't */
const indexOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
};

const merge = (verbatim: Spans, more: readonly (readonly [number, number])[]): Spans => {
  const all = [...more];
  for (let span = 0; span < verbatim.length; span += 2)
    all.push([verbatim[span] ?? 0, verbatim[span + 1] ?? 0]);
  all.sort(([a], [b]) => a - b);
  const merged: number[] = [];
  for (const [start, end] of all) {
    const last = merged.length - 1;
    if (last > 0 && start <= (merged[last] ?? 0)) merged[last] = Math.max(merged[last] ?? 0, end);
    else merged.push(start, end);
  }
  return merged;
};
