import { beginsRequest } from '../calls/may-ask.ts';
import { remember } from '../remember.ts';
import { firstWordOf, firstWritten } from '../wording.ts';
import { adMarkers, commentWords, playerWords, shareWords, tagLabels } from './furniture.ts';
import { openingWords } from './phrase-test.ts';
import { leadsOn, storyLabels, weakLabels } from './story-labels.ts';

/** What the first word of a text opens. */
export const Opens = { Label: 1, LostColon: 2, Related: 4, Furniture: 8, Request: 16 } as const;
const opens = openingWords(
  () => [...storyLabels(), ...weakLabels()],
  () => ['RELATED'],
  () => leadsOn(),
  () => [...adMarkers(), ...playerWords(), ...commentWords(), ...tagLabels(), ...shareWords()],
);

const opensAs = remember(
  (written: string): number => opens(firstWordOf(written)) | (beginsRequest(written) ? Opens.Request : 0),
);

/** @returns the first word of a text that has a letter or a digit, as it is written */
const firstWordIn = (text: string): string => {
  const first = firstWritten(text);
  return first.length < 3 && mark.test(first) ? firstWritten(text, first.length + 1) : first;
};
const mark = /^[^\p{L}\p{N}]+$/u;

/** @returns what a text may be by its first word, as bits of {@link Opens}: cheaper to tell than what it is */
export const opensWith = (text: string): number => opensAs(firstWordIn(text));
