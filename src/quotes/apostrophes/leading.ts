import { Kind, kindAt } from '../characters.ts';
import { isSingleAt } from '../marks.ts';
import { isCapital, wordFrom, wordUpTo } from '../words.ts';
import type { Apostrophes } from './apostrophes.ts';
import { isListener, isModal, isNounOfWork, isVerbOfNaming, isVerbOfSaying } from './word-lists.ts';

/** What follows a single mark. */
export type Lead =
  | 'and' // ’n’
  | 'have' // I’d ’a’ gone
  | 'letter' // ‘x’
  | 'decade' // ’90s
  | 'year' // ’08
  | 'number'
  | 'clipped' // ’tis
  | 'dropped h' // ’ouse
  | 'either' // ’round
  | 'either in dialect' // ’all
  | 'unknown';

/**
 * The cost of reading the mark as an apostrophe, and what the word adds to the cost of opening a quotation.
 */
const costs: Record<Lead, readonly [apostrophe: number, opens: number]> = {
  and: [0, 60],
  have: [0, 30],
  letter: [60, 0],
  decade: [0, 100],
  year: [8, 15],
  number: [50, 0],
  clipped: [0, 45],
  'dropped h': [5, 10],
  either: [25, 2],
  'either in dialect': [25, 2],
  unknown: [50, 2],
};

/** The same addition for a quotation of only one word that usually has an apostrophe: the word ‘em’. */
const mentionCost = 15;

/** @returns what follows the single mark at `at` */
export const leadAt = (text: string, at: number, apostrophes: Apostrophes): Lead => {
  if (kindAt(text, at + 1) === Kind.Digit) {
    const years = /^\d\d(?:s|ers?)?(?![\p{L}\d])/u.exec(text.slice(at + 1, at + 6))?.[0];
    if (years === undefined) return 'number';
    return years.length > 2 ? 'decade' : 'year';
  }
  const word = wordFrom(text, at + 1);
  if (word.length === 1 && isSingleAt(text, at + 2) && kindAt(text, at + 3) !== Kind.Letter) {
    if (word === 'n') return 'and';
    if (isHave(text, at)) return 'have';
    return 'letter';
  }
  if (word === 'i' && text[at + 1] === 'I') return 'unknown';
  // ‘un-American’, but ’s-Gravenhage
  return word.length > 1 && text[at + 1 + word.length] === '-' ? 'unknown' : apostrophes.lead(word);
};

/** Whether the mark starts ’a’, which stands for have: after I’d, couldn’t, might. */
export const isHave = (text: string, at: number): boolean => {
  if (text[at - 1] !== ' ' || (text[at + 1] !== 'a' && text[at + 1] !== 'A')) return false;
  const word = wordUpTo(text, at - 1);
  return ((word === 'd' || word === 't') && isSingleAt(text, at - 3)) || isModal(word);
};

/** @returns the cost of reading the mark before a word as an apostrophe */
export const leadingApostropheCost = (text: string, at: number, lead: Lead, dialect: number): number => {
  const cost = costs[lead][0];
  if (lead !== 'either' && lead !== 'either in dialect' && lead !== 'unknown') return cost;
  return Math.max(10, cost - dialect) + speechSign(text, at);
};

/** Narration in dialect shows it in more than one word, while a speaker may use a single dialect word. */
const narrationCosts: Partial<Record<Lead, number>> = { 'either in dialect': 50, unknown: 25 };

/**
 * @returns the additional cost of an apostrophe before a word outside of speech, where an unclosed quotation
 * is likelier
 */
export const outsideSpeechCost = (text: string, at: number, lead: Lead, dialect: number): number => {
  if (lead === 'unknown' && isNameAfterName(text, at)) return 0;
  return Math.max(0, (narrationCosts[lead] ?? 0) - dialect);
};

/** @returns whether the word is a name after another name: Sheikh ’Ali */
const isNameAfterName = (text: string, at: number): boolean =>
  text[at - 1] === ' ' && isCapital(text[at + 1]) && isCapital(text[at - 1 - wordUpTo(text, at - 1).length]);

/**
 * @returns the additional cost of opening a quotation before a word; in dialect, few start within a sentence
 */
export const openingWordCost = (text: string, at: number, lead: Lead, dialect: number): number => {
  const within =
    text[at - 1] === ' ' &&
    kindAt(text, at - 2) === Kind.Letter &&
    !isCapital(text[at + 1]) &&
    lead !== 'letter';
  const isListed =
    lead === 'clipped' || lead === 'dropped h' || lead === 'either' || lead === 'either in dialect';
  const cut = isListed ? dialect / 2 : 0;
  const alone = lead === 'clipped' && isSingleAt(text, at + 1 + wordFrom(text, at + 1).length);
  return (alone ? mentionCost : costs[lead][1]) + cut + (within ? Math.min(dialect, 20) : 0);
};

/**
 * @returns how much the context suggests that speech starts: at the block's start, or after a colon, a comma
 * or a quotation
 */
const speechSign = (text: string, at: number): number => {
  if (at === 0) return isCapital(text[1]) ? 15 : 0;
  if (text[at - 1] !== ' ') return 0;
  const before = text[at - 2];
  if (before === ':' || (isSingleAt(text, at - 2) && kindAt(text, at - 3) === Kind.Closing)) return 50;
  if (kindAt(text, at - 2) === Kind.Letter) {
    const word = wordUpTo(text, at - 1);
    if (isVerbOfNaming(word)) return 50;
    if (!isCapital(text[at + 1])) return 0;
    const verb = isListener(word) ? wordUpTo(text, at - 2 - word.length) : word;
    return isVerbOfSaying(verb) || isNounOfWork(verb) ? 50 : 0;
  }
  if (before !== ',') return 0;
  if (isVerbOfSaying(wordUpTo(text, at - 2))) return 50;
  return isCapital(text[at + 1]) ? 50 : 0;
};
