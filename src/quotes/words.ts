import { Kind, kindAt } from './characters.ts';

/** The length of the longest listed word, as a limit on the work. */
const maxLength = 16;

/** @returns the letters from `at` on, in lower case */
export const wordFrom = (text: string, at: number): string => {
  let end = at;
  while (end < at + maxLength && kindAt(text, end) === Kind.Letter) end++;
  return text.slice(at, end).toLowerCase();
};

/** @returns the letters up to `at`, in lower case */
export const wordUpTo = (text: string, at: number): string => {
  let start = at;
  while (start > at - maxLength && kindAt(text, start - 1) === Kind.Letter) start--;
  return text.slice(start, at).toLowerCase();
};

export const isCapital = (char: string | undefined): boolean => {
  return char !== undefined && char !== char.toLowerCase();
};

/**
 * Whether a sentence continues after `at`, with a space and a lower-case word or a number.
 *
 * @param capitals whether a capitalised word counts too
 */
export const runsOn = (text: string, at: number, capitals: boolean): boolean => {
  if (text[at] !== ' ' && text[at] !== '\u00a0' && text[at] !== '\n') return false;
  const kind = kindAt(text, at + 1);
  return kind === Kind.Digit || (kind === Kind.Letter && (capitals || !isCapital(text[at + 1])));
};
