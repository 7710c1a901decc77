import { Kind, kindAt } from './characters.ts';
import type { Mark } from './marks.ts';
import { absurd } from './readings.ts';

/*
 * Marks count here whichever form they have: what was set before has to be read the same again.
 */

/** Feet and inches as they end at the mark: 6'2", 5' 10½". */
const inchesOfFeet = /(?<!\p{L}\d{0,2})\d['‘’′] ?\d{1,2}(?:[½¼¾]|\.\d+| \d\/\d+)?$/u;
/** What makes the number before the mark feet: inches after it. */
const inchesAfter = /^ ?\d{1,2}(?:[½¼¾]|\.\d+| \d\/\d+)?(?:["“”″]|(?:''|’’)(?!["'“”‘’])| ?in\b)/;
/** The other side of a measure of two: 12"x14", 10' x 12'. */
const byAfter = /^ ?[x×] ?\d/;
const byBefore = /\d(?:["“”″'‘’′]|['‘’]{2}) ?[x×] ?\d{1,3}$/;
/** A number too long for a measure, or a name's: 2016, A5. */
const noMeasure = /(?:\d{4}|(?!x)\p{L}\d{1,3})$/u;

const reach = 12;

/** The cost of leaving a double mark straight, as the sign of inches; 0 where the measure is plain. */
export const inchesCost = (text: string, { at, width }: Mark): number => {
  if (kindAt(text, at - 1) !== Kind.Digit) return absurd;
  const before = text.slice(Math.max(0, at - reach), at);
  if (noMeasure.test(before)) return absurd;
  const after = text.slice(at + width, at + width + 4);
  return inchesOfFeet.test(before) || byBefore.test(before) || byAfter.test(after) ? 0 : 25;
};

/** The cost of leaving a single mark straight after a number, as the sign of feet; 0 where the measure is plain. */
export const feetCost = (text: string, at: number): number => {
  if (kindAt(text, at - 1) !== Kind.Digit) return absurd;
  const before = text.slice(Math.max(0, at - reach), at);
  if (noMeasure.test(before)) return absurd;
  const after = text.slice(at + 1, at + reach);
  return inchesAfter.test(after) || byBefore.test(before) || byAfter.test(after) ? 0 : 30;
};

/** Whether the mark between two word characters is the sign of feet: 6'2", 5'x3'. */
export const isFeet = (text: string, at: number): boolean => {
  return (
    feetCost(text, at) === 0 ||
    (feetCost(text, at) < absurd && /^\d{1,2}(?!\d)/.test(text.slice(at + 1, at + 4)))
  );
};
