import type { Spans } from '../../blocks/block.ts';
import { Reading } from './costs.ts';
import { decideMarks } from './decide.ts';
import { Form, findMarks } from './marks.ts';
import { isFeet } from './measures.ts';

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
  let set = '';
  let from = 0;
  let next = 0;
  const put = (at: number, char: string) => {
    set += text.slice(from, at) + char;
    from = at + 1;
  };
  const putInner = (end: number) => {
    for (; next < inner.length && (inner[next] ?? end) < end; next += 1) {
      const at = inner[next] ?? 0;
      if (text[at] === "'" && !isFeet(text, at)) put(at, '’');
    }
  };
  for (const [index, mark] of open.entries()) {
    putInner(mark.at);
    if (mark.form !== Form.Straight) continue;
    const reading = readings[index];
    if (reading === Reading.Stays) continue;
    if (reading === Reading.Opens) put(mark.at, mark.double ? '“' : '‘');
    else put(mark.at, mark.double ? '”' : '’');
  }
  putInner(text.length);
  return set + text.slice(from);
}
