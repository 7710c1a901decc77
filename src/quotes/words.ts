import { Kind, kindAt } from './characters.ts';

/** No word in the lists is longer; bounds the work. */
const LONGEST = 16;

/** The letters from `at` on, in lower case. */
export function wordFrom(text: string, at: number): string {
  let end = at;
  while (end < at + LONGEST && kindAt(text, end) === Kind.Letter) end += 1;
  return text.slice(at, end).toLowerCase();
}

/** The letters up to `at`, in lower case. */
export function wordUpTo(text: string, at: number): string {
  let start = at;
  while (start > at - LONGEST && kindAt(text, start - 1) === Kind.Letter) start -= 1;
  return text.slice(start, at).toLowerCase();
}

export function isCapital(char: string | undefined): boolean {
  return char !== undefined && char !== char.toLowerCase();
}

/** Whether a sentence runs on after `at`: a space and a word in lower case, or a number. */
export function runsOn(text: string, at: number): boolean {
  if (text[at] !== ' ' && text[at] !== '\u00a0' && text[at] !== '\n') return false;
  const kind = kindAt(text, at + 1);
  return kind === Kind.Digit || (kind === Kind.Letter && !isCapital(text[at + 1]));
}
