import { isVerbOfSaying } from './apostrophes/word-lists.ts';
import type { Mark } from './marks.ts';

/** How many characters after a mark are examined. */
const contextLength = 240;
const speaker = /\b(?:I|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our)\b/;

/** Who talks between a mark and the next double mark. */
export type Voice = 'speaker' | 'narrator' | undefined;

/**
 * Whether a double mark is where a paragraph break was lost, as in `later."Then`. It either closes a
 * quotation before narration, or opens the next paragraph of a long quotation.
 */
export const isLostBreak = (text: string, mark: Mark): boolean => {
  if (!mark.double || !endsSentence(text[mark.at - 1])) return false;
  return /\p{Lu}/u.test(text[mark.at + mark.width] ?? '') && !quotesFragment(text, mark.at);
};

/**
 * @returns whether the quotation before a mark starts in lower case: such a fragment has no further
 * paragraphs
 */
const quotesFragment = (text: string, at: number): boolean =>
  /["“”„«»]\p{Ll}[^"“”„«»]*$/u.test(text.slice(Math.max(0, at - contextLength), at));

export const endsSentence = (char: string | undefined): boolean =>
  char === '.' || char === '!' || char === '?';

/** A narrator soon mentions who said something, while a speaker uses I, we or you. */
export const voiceAfter = (text: string, at: number): Voice => {
  const following = text.slice(at + 1, at + contextLength).split(/["“”„«»]/, 1)[0] ?? '';
  const start = following.split(' ', 4);
  if (start.some(word => isVerbOfSaying(word))) return 'narrator';
  return speaker.test(following) ? 'speaker' : undefined;
};
