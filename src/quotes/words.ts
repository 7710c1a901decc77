import { Kind, kindAt } from './characters.ts';

/** No word in the lists is longer; bounds the work. */
const longest = 16;

/** The letters from `at` on, in lower case. */
export const wordFrom = (text: string, at: number): string => {
  let end = at;
  while (end < at + longest && kindAt(text, end) === Kind.Letter) end++;
  return text.slice(at, end).toLowerCase();
};

/** The letters up to `at`, in lower case. */
export const wordUpTo = (text: string, at: number): string => {
  let start = at;
  while (start > at - longest && kindAt(text, start - 1) === Kind.Letter) start--;
  return text.slice(start, at).toLowerCase();
};

export const isCapital = (char: string | undefined): boolean => {
  return char !== undefined && char !== char.toLowerCase();
};

/**
 * Whether a sentence runs on after `at`: a space and a word in lower case, or a number.
 *
 * @param capitals whether a word with a capital will do
 */
export const runsOn = (text: string, at: number, capitals: boolean): boolean => {
  if (text[at] !== ' ' && text[at] !== '\u00a0' && text[at] !== '\n') return false;
  const kind = kindAt(text, at + 1);
  return kind === Kind.Digit || (kind === Kind.Letter && (capitals || !isCapital(text[at + 1])));
};
