import type { Spans } from '../blocks/block.ts';
import { spanAddresses } from './addresses.ts';
import { chooseGlyphs } from './glyphs.ts';
import type { Language } from './languages/language.ts';
import { english } from './languages/languages.ts';
import { MarkFinder, type Marks } from './marks.ts';
import { isFeet } from './measures.ts';
import { beginSearch, readMarks } from './search.ts';

/**
 * Sets typographic quotes. All marks of a block are read together.
 *
 * @param text the whole text of a block, across its inline elements; typographic marks in it are kept
 * @param verbatim spans that are not changed
 * @param language how quotations are set
 * @returns the text, of the same length, with each `"` and `'` replaced except signs of feet and inches
 */
export const setQuotes = (text: string, verbatim: Spans = [], language: Language = english): string => {
  if (!text.includes('"') && !text.includes("'")) return text;
  const finder = new MarkFinder(text, spanAddresses(text, verbatim), language);
  let marks = finder.next();
  if (marks.open.length === 0 && marks.last) return write(text, 0, marks, []);
  const search = beginSearch(text, marks, language);
  const parts: string[] = [];
  let from = 0;
  for (; ; marks = finder.next()) {
    const part = write(text, from, marks, chooseGlyphs(text, marks.open, readMarks(search, marks), language));
    if (marks.last && from === 0) return part;
    parts.push(marks.last ? part : inOnePiece(part));
    if (marks.last) return parts.join('');
    from += part.length;
  }
};

/** A string built with `+=` keeps all its pieces in memory, which take more space than its text. */
const inOnePiece = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');

/** @returns the text from an offset to the last of some marks, with their characters replaced */
const write = (
  text: string,
  start: number,
  { open, inner, last }: Marks,
  glyphs: readonly string[],
): string => {
  let set = '';
  let from = start;
  let next = 0;
  for (let index = 0; index <= open.length; index++) {
    const end = open[index]?.at ?? text.length;
    for (; next < inner.length; next++) {
      const at = inner[next] ?? end;
      if (at >= end) break;
      if (text[at] !== "'" || isFeet(text, at)) continue;
      set += `${text.slice(from, at)}’`;
      from = at + 1;
    }
    const glyph = glyphs[index];
    if (glyph === undefined) continue;
    if (end > from) set += text.slice(from, end);
    set += glyph;
    from = end + glyph.length;
  }
  return last ? set + text.slice(from) : set;
};
