import type { Spans } from '../../blocks/block.ts';
import { Reading } from './costs.ts';
import { decideMarks } from './decide.ts';
import { Form, findMarks, type Mark } from './marks.ts';
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
  for (const [index, mark] of open.entries()) {
    putInner(mark.at);
    const reading = readings[index] ?? Reading.Stays;
    if (reading === Reading.Stays || (mark.form !== Form.Straight && !mark.typedTwice)) continue;
    pieces.push(text.slice(from, mark.at), typographic(mark, reading));
    from = mark.at + (mark.typedTwice ? 2 : 1);
  }
  putInner(text.length);
  pieces.push(text.slice(from));
  return pieces.join('');
}

function typographic({ double, typedTwice }: Mark, reading: number): string {
  const opens = reading === Reading.Opens;
  if (typedTwice) return opens ? '‘‘' : '’’';
  if (double) return opens ? '“' : '”';
  return opens ? '‘' : '’';
}
