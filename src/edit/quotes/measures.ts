import { Kind, kindAt } from './characters.ts';
import type { Mark } from './marks.ts';
import { ABSURD } from './readings.ts';

/** Feet and inches as they end at the mark: 6'2", 5' 10½". */
const FEET_AND_INCHES = /\d['’′] ?\d{1,2}(?:[½¼¾]|\.\d+| \d\/\d+)?$/;
/** What makes the number before the mark feet: inches after it, or another measure. */
const INCHES_AFTER = /^ ?\d{1,2}(?:[½¼¾]|\.\d+| \d\/\d+)? ?(?:["”″]|''|in\b|x\b)/;
const BY = /^ ?[x×] ?\d/;

/** The cost of leaving a double mark straight, as the sign of inches; 0 where feet stand before it. */
export function inchesCost(text: string, mark: Mark): number {
  if (kindAt(text, mark.at - 1) !== Kind.Digit) return ABSURD;
  const before = text.slice(Math.max(0, mark.at - 12), mark.at);
  if (FEET_AND_INCHES.test(before) || BY.test(text.slice(mark.at + 1, mark.at + 5))) return 0;
  return 25;
}

/** The cost of leaving a single mark straight after a number, as the sign of feet. */
export function feetCost(text: string, at: number): number {
  if (kindAt(text, at - 1) !== Kind.Digit) return ABSURD;
  const after = text.slice(at + 1, at + 10);
  if (INCHES_AFTER.test(after) || BY.test(after)) return 0;
  return 30;
}

/** Whether the mark between two word characters is the sign of feet: 6'2", 5'x3'. */
export function isFeet(text: string, at: number): boolean {
  if (kindAt(text, at - 1) !== Kind.Digit) return false;
  const after = text.slice(at + 1, at + 10);
  return INCHES_AFTER.test(after) || BY.test(after) || /^\d{1,2}(?!\d)/.test(after);
}
