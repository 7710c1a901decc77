import type { Spans } from '../blocks/block.ts';

/** What an address or a hashtag has in it. */
const hasSign = (text: string): boolean => text.includes('@') || text.includes('#') || text.includes('/');
const token = /\S+/g;

/** A mark in an address has more of it behind it; one that ends it is a quotation's. */
const inner = "['’]";
const path = String.raw`(?:[^\s"“”«»<>'’]|${inner}(?=[\p{L}\p{N}_%/?&=#-]))*`;
const address = new RegExp(
  [
    // https://example.org/it's, www.example.org, example.org/it's
    String.raw`(?:https?|ftp):\/\/${path}`,
    String.raw`www\.${path}`,
    String.raw`(?<![\p{L}\p{N}.'’-])(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}\/${path}`,
    // o'brien@example.org: RFC 5321 allows 64 characters in front of the @
    String.raw`(?<![\p{L}\p{N}.'’_%+-])[\p{L}\p{N}][\p{L}\p{N}.'’_%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    // #don't, but for the 's of #MeToo's
    String.raw`#(?:[\p{L}\p{N}_]|${inner}(?!s(?![\p{L}\p{N}_]))(?=[\p{L}\p{N}_]))+`,
  ].join('|'),
  'giu',
);

/** @returns the spans in which no quote is set: those given, and addresses and hashtags in the text */
export const spanAddresses = (text: string, verbatim: Spans): Spans => {
  if (!hasSign(text)) return verbatim;
  const spans: (readonly [number, number])[] = [];
  for (const { 0: word, index } of text.matchAll(token)) {
    if (!hasSign(word) || !/['"]/.test(word)) continue;
    for (const found of word.matchAll(address))
      spans.push([index + found.index, index + found.index + found[0].length]);
  }
  return spans.length === 0 ? verbatim : merge(verbatim, spans);
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
