/** A scalar value of JSON. */
export type Scalar = string | number | boolean | null;

const words: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Whether a number is written as JavaScript and JSON would write it, so that parsing loses nothing. It is
 * false for `1.10`, `0123`, `0x1F`, `1e3`, `-0`, and for integers beyond 2^53, which other JSON readers
 * round.
 */
export const isCanonicalNumber = (text: string): boolean => {
  const number = Number(text);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && String(number) === text;
};

/**
 * Parses an unquoted scalar. Unless it is a word or number in its usual form, it stays a string as it was
 * written.
 */
export const readScalar = (text: string): Scalar => {
  const word = words.get(text);
  if (word !== undefined) return word;
  return isCanonicalNumber(text) ? Number(text) : text;
};
