import type { Spans } from '../blocks/block.ts';
import { findMarks } from './marks.ts';
import { isFeet } from './measures.ts';
import { Reading, typographic } from './readings.ts';
import { searchReadings } from './search.ts';

/**
 * Turns straight quotes into typographic ones, all marks of a block decided together.
 * @param text a whole block's text, across its inline tags; what is curly already is taken as it stands
 * @param verbatim ranges of code, which stay as they are
 * @returns the text with each `"` and `'` set, except feet and inches; of the same length
 */
export const setQuotes = (text: string, verbatim: Spans = []): string => {
  if (!text.includes('"') && !text.includes("'")) return text;
  const { open, inner } = findMarks(text, verbatim);
  const readings = searchReadings(text, open);
  let set = '';
  let from = 0;
  let next = 0;
  for (let index = 0; index <= open.length; index++) {
    const mark = open[index];
    const end = mark?.at ?? text.length;
    for (; next < inner.length; next++) {
      const at = inner[next] ?? end;
      if (at >= end) break;
      if (text[at] !== "'" || isFeet(text, at)) continue;
      set += `${text.slice(from, at)}’`;
      from = at + 1;
    }
    const reading = readings[index];
    if (mark === undefined || reading === undefined || reading === Reading.Stays) continue;
    if (end > from) set += text.slice(from, end);
    set += typographic(mark.double, mark.width, reading);
    from = end + mark.width;
  }
  return set + text.slice(from);
};
