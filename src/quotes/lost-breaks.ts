import { isVerbOfSaying } from './apostrophes/word-lists.ts';
import type { Mark } from './marks.ts';

/** How far the words after a mark are looked at. */
const reach = 240;
const speaker = /\b(?:I|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our)\b/;

/** Who talks after a mark, by the words up to the next double mark. */
export type Voice = 'speaker' | 'narrator' | undefined;

/**
 * Whether a double mark stands where a paragraph's end was lost: `later."Then`. Either it closes and narration
 * goes on, or the next paragraph of a long quotation opens again.
 */
export const isLostBreak = (text: string, mark: Mark): boolean => {
  if (!mark.double || !endsSentence(text[mark.at - 1])) return false;
  return /\p{Lu}/u.test(text[mark.at + mark.width] ?? '');
};

export const endsSentence = (char: string | undefined): boolean =>
  char === '.' || char === '!' || char === '?';

/** The narrator soon says who said something, a speaker says I, we, you. */
export const voiceAfter = (text: string, at: number): Voice => {
  const following = text.slice(at + 1, at + reach).split(/["“”„«»]/, 1)[0] ?? '';
  const start = following.split(' ', 4);
  if (start.some(word => isVerbOfSaying(word))) return 'narrator';
  return speaker.test(following) ? 'speaker' : undefined;
};
