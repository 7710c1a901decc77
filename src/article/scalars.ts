/** A value without parts, as JSON knows it. */
export type Scalar = string | number | boolean | null;

const words: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Whether a number is written the way JavaScript and JSON write it, so that reading it loses nothing. `1.10`,
 * `0123`, `0x1F`, `1e3`, `-0` and integers past 2^53, which other readers of JSON round, are not.
 */
export const isUsualNumber = (text: string): boolean => {
  const number = Number(text);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && String(number) === text;
};

/** Reads a scalar that stands without quotes: what is not in its usual form is the string that was written. */
export const readScalar = (text: string): Scalar => {
  const word = words.get(text);
  if (word !== undefined) return word;
  return isUsualNumber(text) ? Number(text) : text;
};
