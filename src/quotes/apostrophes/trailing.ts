import { isSingleAt } from '../marks.ts';
import { runsOn, wordUpTo } from '../words.ts';
import type { Apostrophes } from './apostrophes.ts';
import { isHave } from './leading.ts';
import { isEnclitic } from './word-lists.ts';

/** What precedes a single mark. */
export type Trail =
  | 'and' // ’n’, and ’a’ for have
  | 'letter' // ‘x’
  | 'cut short' // o’
  | 'dropped g' // goin’
  | 'possessive' // dockers’
  | 'unknown';

/**
 * The costs of an apostrophe if the sentence continues and if not, and what the word adds to the cost of
 * closing.
 */
const costs: Record<Trail, readonly [runsOn: number, ends: number, closes: number]> = {
  and: [0, 0, 30],
  letter: [45, 45, 0],
  'cut short': [3, 20, 8],
  'dropped g': [8, 20, 3],
  possessive: [12, 35, 0],
  unknown: [55, 55, 0],
};

/** @returns what precedes the single mark at `at` */
export const trailAt = (text: string, at: number, apostrophes: Apostrophes): Trail => {
  const word = wordUpTo(text, at);
  if (word.length === 1 && isSingleAt(text, at - 2)) {
    if (word === 'n' || isHave(text, at - 2)) return 'and';
    if (!isEnclitic(word)) return 'letter';
  }
  // A word that lost its start is unlikely to lose its end too: the ‘oss’.
  const isCut = isSingleAt(text, at - word.length - 1) && apostrophes.lead(word) !== 'unknown';
  return isCut ? 'unknown' : apostrophes.trail(word);
};

/**
 * @param capitals whether a sentence may continue with a capital
 * @returns the cost of reading the mark after a word as an apostrophe
 */
export const trailingApostropheCost = (
  text: string,
  at: number,
  trail: Trail,
  dialect: number,
  capitals: boolean,
): number => {
  const [within, atEnd] = costs[trail];
  if (trail === 'unknown') return Math.max(20, atEnd - dialect);
  if (runsOn(text, at + 1, capitals)) return within;
  return trail === 'cut short' || trail === 'dropped g' ? Math.max(5, atEnd - dialect / 2) : atEnd;
};

/** @returns the additional cost of closing a quotation after a word; in dialect, few end within a sentence */
export const closingWordCost = (
  text: string,
  at: number,
  trail: Trail,
  dialect: number,
  capitals: boolean,
): number => {
  const within = trail !== 'letter' && trail !== 'and' && runsOn(text, at + 1, capitals);
  return costs[trail][2] + (within ? Math.min(dialect, 20) : 0);
};
