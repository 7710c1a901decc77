import { closingFor, type Language, openingFor } from './languages/language.ts';
import type { Mark } from './marks.ts';
import { isDoubleInnermost } from './nesting.ts';
import { Reading } from './readings.ts';
import type { Path } from './search.ts';

/**
 * @returns the characters for marks that were read. Typographic marks are kept, and determine the other mark
 * of their pair.
 */
export const chooseGlyphs = (
  text: string,
  marks: readonly Mark[],
  path: Path,
  language: Language,
): string[] => {
  const glyphs = new Array<string>(marks.length);
  let allStraight = true;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    if (isStraight(mark)) glyphs[index] = glyphOf(mark, path, index, language);
    else {
      glyphs[index] = text.slice(mark.at, mark.at + mark.width);
      allStraight = false;
    }
  }
  if (!allStraight) matchPartners(marks, glyphs, path, language);
  return glyphs;
};

const isStraight = ({ code, width }: Mark): boolean => code === 0x22 || code === 0x27 || width === 2;

const glyphOf = (mark: Mark, { readings, states }: Path, index: number, language: Language): string => {
  const { outer, inner } = language;
  const before = states[index] ?? 0;
  const after = states[index + 1] ?? 0;
  const isOuter =
    before === after || !language.nests ? mark.double : isDoubleInnermost(Math.max(before, after));
  const pair = isOuter && mark.width === 1 ? outer : inner;
  switch (readings[index]) {
    case Reading.Opens:
      return mark.width === 1 ? pair[0] : pair[0] + pair[0];
    case Reading.Closes:
      return mark.width === 1 ? pair[1] : pair[1] + pair[1];
    case Reading.Apostrophe:
      return '’';
    case Reading.OpensBeforeApostrophe:
      return `${pair[0]}’`;
    case Reading.ClosesAfterApostrophe:
      return `’${pair[1]}`;
    default:
      return mark.width === 2 ? "''" : mark.double ? '"' : "'";
  }
};

/** If only one mark of a pair was straight, sets it to match the typographic one. */
const matchPartners = (
  marks: readonly Mark[],
  glyphs: string[],
  { readings, states }: Path,
  language: Language,
): void => {
  const open: number[] = [];
  for (let index = 0; index < marks.length; index++) {
    if (states[index] === states[index + 1]) continue;
    const reading = readings[index];
    if (reading === Reading.Opens || reading === Reading.OpensBeforeApostrophe) {
      open.push(index);
      continue;
    }
    const opened = open.pop();
    const opening = marks[opened ?? -1];
    const closing = marks[index];
    if (opened === undefined || opening === undefined || closing === undefined) continue;
    if (opening.width === 2 || closing.width === 2 || isStraight(opening) === isStraight(closing)) continue;
    if (opening.double !== closing.double && !language.nests) continue;
    if (isStraight(closing)) glyphs[index] = closingFor(glyphs[opened] ?? '', language);
    else glyphs[opened] = openingFor(glyphs[index] ?? '', language);
  }
};
