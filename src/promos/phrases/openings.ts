import { beginsRequest } from '../calls/may-ask.ts';
import { memoize } from '../memoize.ts';
import { firstWordOf, firstWritten } from '../wording.ts';
import { adMarkers, commentWords, playerWords, shareWords, tagLabels } from './furniture.ts';
import { openingWords } from './phrase-test.ts';
import { leadsOn, storyLabels, weakLabels } from './story-labels.ts';

/** What a text may be, given its first word. */
export const Opening = {
  StoryLabel: 1,
  WeakLabel: 1 << 1,
  LostColon: 1 << 2,
  LeadsOn: 1 << 3,
  AdMarker: 1 << 4,
  PlayerWords: 1 << 5,
  CommentWords: 1 << 6,
  TagLabel: 1 << 7,
  ShareWords: 1 << 8,
  Request: 1 << 9,
  /** Unknown, because the first word is not exactly one word. */
  Any: 1 << 10,
} as const;

/** The lists are in the order of the bits. */
const openings = openingWords(
  storyLabels,
  weakLabels,
  () => ['RELATED/LESEN/LES/LÆS/LÄS/LEES/LIRE/LEE/LEIA/LEGGI/CZYTAJ'],
  leadsOn,
  adMarkers,
  playerWords,
  commentWords,
  tagLabels,
  shareWords,
);

const openingsOfWord = memoize(
  (written: string): number =>
    openings(firstWordOf(written)) |
    (beginsRequest(written) ? Opening.Request : 0) |
    (noWord.test(written) ? Opening.Any : 0),
);

/** Matches text that isn't one word: it has other characters, or consists of two words without a space. */
const noWord = /\P{L}|\p{Ll}\p{Lu}/u;

/** @returns the first word of a text that has a letter or digit, as it was written */
const firstWordIn = (text: string): string => {
  const first = firstWritten(text);
  return first.length < 3 && mark.test(first) ? firstWritten(text, first.length + 1) : first;
};
const mark = /^[^\p{L}\p{N}]+$/u;

/**
 * @returns what a text may be, given its first word, as bits of {@link Opening}; a quick check before matching
 * phrases
 */
export const openingsOf = (text: string): number => openingsOfWord(firstWordIn(text));
