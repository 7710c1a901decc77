import { Kind, kindAt } from './characters.ts';
import type { Mark } from './marks.ts';
import { impossible } from './readings.ts';

/*
 * All patterns match both straight and typographic marks, so that setting quotes again gives the same result.
 */

/** Feet and inches up to the mark: 6'2", 5' 10½". */
const inchesOfFeet = /(?<!\p{L}\d{0,2})\d['‘’′] ?\d{1,2}(?:[½¼¾]|\.\d+| \d\/\d+)?$/u;
/** Inches after the mark, which show that the number before it is feet. */
const inchesAfter = /^ ?\d{1,2}(?:[½¼¾]|\.\d+| \d\/\d+)?(?:["“”″]|(?:''|’’)(?!["'“”‘’])| ?in\b)/;
/** The other number of a two-dimensional measure: 12"x14", 10' x 12'. */
const byAfter = /^ ?[x×] ?\d/;
const byBefore = /\d(?:["“”″'‘’′]|['‘’]{2}) ?[x×] ?\d{1,3}$/;
/** Minutes of arc: 51°30'N. */
const arcMinutes = /°\d{1,2}(?:\.\d+)?$/;
/** A number that is too long for a measure, or part of a name: 2016, A5. */
const noMeasure = /(?:\d{4}|(?!x)\p{L}\d{1,3})$/u;

const contextLength = 12;

/** Whether the number before a mark may be one of inches. */
export const isNumberOfInches = (text: string, at: number): boolean =>
  !noMeasure.test(text.slice(Math.max(0, at - contextLength), at));

/**
 * @returns the cost of keeping a double mark straight as a sign of inches; 0 if the measure is unambiguous
 */
export const inchesCost = (text: string, { at, width }: Mark): number => {
  if (kindAt(text, at - 1) !== Kind.Digit) return impossible;
  const before = text.slice(Math.max(0, at - contextLength), at);
  if (noMeasure.test(before)) return impossible;
  const after = text.slice(at + width, at + width + 4);
  return inchesOfFeet.test(before) || byBefore.test(before) || byAfter.test(after) ? 0 : 25;
};

/** @returns the cost of keeping a single mark straight as a sign of feet; 0 if the measure is unambiguous */
export const feetCost = (text: string, at: number): number => {
  if (kindAt(text, at - 1) !== Kind.Digit) return impossible;
  const before = text.slice(Math.max(0, at - contextLength), at);
  if (noMeasure.test(before)) return impossible;
  const after = text.slice(at + 1, at + contextLength);
  return arcMinutes.test(before) || inchesAfter.test(after) || byBefore.test(before) || byAfter.test(after)
    ? 0
    : 30;
};

/** Whether the mark between two word characters is a sign of feet: 6'2", 5'x3'. */
export const isFeet = (text: string, at: number): boolean => {
  return (
    feetCost(text, at) === 0 ||
    (feetCost(text, at) < impossible && /^\d{1,2}(?!\d)/.test(text.slice(at + 1, at + 4)))
  );
};
