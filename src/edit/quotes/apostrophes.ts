import { Kind, kindAt } from './characters.ts';
import { isSingleAt } from './marks.ts';
import { CLIPPED, CLIPPED_OR_WORD, CUT_SHORT, DROPPED_H, ENCLITIC, VERBS_OF_SAYING } from './word-lists.ts';

const LONGEST = 16;

/** The letters from `at` on, in lower case. */
function wordFrom(text: string, at: number): string {
  let end = at;
  while (end < at + LONGEST && kindAt(text, end) === Kind.Letter) end += 1;
  return text.slice(at, end).toLowerCase();
}

/** The letters up to `at`, in lower case. */
function wordUpTo(text: string, at: number): string {
  let start = at;
  while (start > at - LONGEST && kindAt(text, start - 1) === Kind.Letter) start -= 1;
  return text.slice(start, at).toLowerCase();
}

const YEARS = /^\d\d(?:s|ers?)?(?![\p{L}\d])/u;

/** The cost of reading the mark before a word as an apostrophe. */
export function leadingApostropheCost(text: string, at: number, dialect: number): number {
  if (kindAt(text, at + 1) === Kind.Digit) {
    const years = YEARS.exec(text.slice(at + 1, at + 6))?.[0];
    if (years === undefined) return 50;
    return years.length > 2 ? 0 : 8;
  }
  const word = wordFrom(text, at + 1);
  if (word === 'n' && isSingleAt(text, at + 2)) return 0;
  if (word.length === 1 && word !== 'e' && isQuoted(text, at + 2)) return 60;
  if (CLIPPED_OR_WORD.has(word)) return Math.max(8, 25 - dialect) + speechSign(text, at);
  if (CLIPPED.has(word)) return 0;
  if (DROPPED_H.has(word)) return 5;
  return Math.max(20, 50 - dialect) + speechSign(text, at);
}

/** How much what stands before the mark says that speech begins: a colon, a comma, another quotation's end. */
function speechSign(text: string, at: number): number {
  if (text[at - 1] !== ' ') return 0;
  const before = text[at - 2];
  if (before === ':' || isSingleAt(text, at - 2)) return 40;
  if (before !== ',') return 0;
  if (VERBS_OF_SAYING.has(wordUpTo(text, at - 2))) return 40;
  return isCapital(text[at + 1] ?? '') ? 24 : 0;
}

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

/** What a word adds to the cost of opening a quotation before it. */
export function openingWordCost(text: string, at: number): number {
  if (kindAt(text, at + 1) === Kind.Digit) return YEARS.test(text.slice(at + 1, at + 6)) ? 15 : 0;
  const word = wordFrom(text, at + 1);
  if (word === 'n' && isSingleAt(text, at + 2)) return 60;
  if (word.length === 1 && word !== 'e' && isQuoted(text, at + 2)) return 0;
  if (CLIPPED_OR_WORD.has(word)) return 2;
  if (CLIPPED.has(word)) return 15;
  return DROPPED_H.has(word) ? 10 : 2;
}

/** The cost of reading the mark after a word as an apostrophe. */
export function trailingApostropheCost(text: string, at: number, dialect: number): number {
  const word = wordUpTo(text, at);
  const next = text.charCodeAt(at + 1) === 0x20 ? kindAt(text, at + 2) : Kind.Space;
  const wordFollows = next === Kind.Letter || next === Kind.Digit;
  if (word === 'n' && isSingleAt(text, at - 2)) return 0;
  if (word.length === 1 && isSingleAt(text, at - 2) && !ENCLITIC.has(word)) return 45;
  if (CUT_SHORT.has(word)) return wordFollows ? 3 : 20;
  if (word.endsWith('in') && word.length > 3) return wordFollows ? 8 : 20;
  if (/[szx]$/.test(word)) return wordFollows ? 12 : 35;
  return Math.max(30, 55 - dialect);
}

/** Whether a mark that may close stands at `at`. */
function isQuoted(text: string, at: number): boolean {
  return isSingleAt(text, at) && kindAt(text, at + 1) !== Kind.Letter;
}

/** How much the words say that the block is in dialect: what an unknown apostrophe gets cheaper by. */
export function dialectSign(text: string, at: number): number {
  const after = kindAt(text, at + 1);
  if (after === Kind.Letter) {
    const word = wordFrom(text, at + 1);
    return (DROPPED_H.has(word) || CLIPPED.has(word)) && !CLIPPED_OR_WORD.has(word) ? 5 : 0;
  }
  const word = wordUpTo(text, at);
  return CUT_SHORT.has(word) || (word.endsWith('in') && word.length > 3) ? 8 : 0;
}
