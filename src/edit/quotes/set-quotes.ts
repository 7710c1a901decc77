import type { Spans } from '../../blocks/block.ts';
import { decideMarks } from './decide.ts';
import { findMarks } from './marks.ts';
import { isFeet } from './measures.ts';
import { typographic } from './readings.ts';

/**
 * Turns straight quotes into typographic ones, all marks of a block decided together.
 * @param text - a whole block's text, across its inline tags; what is curly already is taken as it stands
 * @param verbatim - ranges of code, which stay as they are
 * @returns the text with each `"` and `'` set, except feet and inches; of the same length
 */
export function setQuotes(text: string, verbatim: Spans = []): string {
  if (!text.includes('"') && !text.includes("'")) return text;
  const { open, inner } = findMarks(text, verbatim);
  const readings = decideMarks(text, open);
  const pieces: string[] = [];
  let from = 0;
  let next = 0;
  const putInner = (end: number) => {
    for (; next < inner.length; next += 1) {
      const at = inner[next] ?? end;
      if (at >= end) return;
      if (text[at] !== "'" || isFeet(text, at)) continue;
      pieces.push(text.slice(from, at), '’');
      from = at + 1;
    }
  };
  for (const [index, { at, width, double }] of open.entries()) {
    putInner(at);
    const reading = readings[index];
    const set = reading === undefined ? undefined : typographic(double, width, reading);
    if (set === undefined) continue;
    pieces.push(text.slice(from, at), set);
    from = at + width;
  }
  putInner(text.length);
  pieces.push(text.slice(from));
  return pieces.join('');
}
