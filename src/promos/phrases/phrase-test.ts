import type { Wording } from '../wording.ts';
import { digits, gap, Phrase, withoutColon } from './phrase.ts';

/** Whether a text matches one of a list of phrases. */
export type PhraseTest = (wording: Wording) => boolean;

/**
 * Compiles a list of phrases to a test. Phrases are indexed by their first fixed word, so that few or none of
 * them have to be compared with a text. They are parsed on first use and without regular expressions, since
 * compiling those takes longer than converting an article.
 *
 * @param list returns phrases, written as in phrase.ts. Each must have at least one fixed word.
 */
export const phraseTest = (list: () => readonly string[]): PhraseTest => {
  let index: PhraseIndex | undefined;
  return wording => {
    index ??= indexOf(list());
    const opening = index.opening.get(wording.key);
    if (opening?.some(phrase => phrase.matches(wording))) return true;
    if (wording.numberedKey !== '') {
      const numbered = index.opening.get(wording.numberedKey);
      if (numbered?.some(phrase => phrase.matches(wording))) return true;
    }
    if (index.closing.size > 0) {
      const closing = index.closing.get(withoutColon(wording.last));
      if (closing?.some(phrase => phrase.matches(wording))) return true;
    }
    for (const [word, anywhere] of index.anywhere) {
      if (wording.capitals.includes(word) && anywhere.some(phrase => phrase.matches(wording))) return true;
    }
    return false;
  };
};

/**
 * Builds a quick check for phrases.
 *
 * @param lists return phrases; they are called on first use
 * @returns a function that returns for the first word of a text which lists may match it, as bits: 1 for the
 * first list, 2 for the second, and so on
 */
export const openingWords = (...lists: readonly (() => readonly string[])[]): ((first: string) => number) => {
  let openings: Map<string, number> | undefined;
  return first => {
    openings ??= openingsOf(lists);
    const word = withoutColon(first);
    const found = openings.get(word) ?? 0;
    return digit.test(word) ? found | (openings.get(word.replace(digits, '#')) ?? 0) : found;
  };
};

const openingsOf = (lists: readonly (() => readonly string[])[]): Map<string, number> => {
  const openings = new Map<string, number>();
  for (const [i, list] of lists.entries())
    for (const word of list()
      .filter(phrase => !phrase.startsWith(gap))
      .flatMap(firstWords))
      openings.set(word, (openings.get(word) ?? 0) | (1 << i));
  return openings;
};

interface PhraseIndex {
  /** Phrases by their possible first words. */
  readonly opening: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that start with a gap, by their possible last words. */
  readonly closing: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that start and end with a gap, by the possible words after the first gap. */
  readonly anywhere: ReadonlyMap<string, readonly Phrase[]>;
}

const indexOf = (phrases: readonly string[]): PhraseIndex => {
  const opening = new Map<string, Phrase[]>();
  const closing = new Map<string, Phrase[]>();
  const anywhere = new Map<string, Phrase[]>();
  for (const source of phrases) {
    const phrase = new Phrase(source);
    if (!source.startsWith(gap)) addUnder(opening, firstWords(source), phrase);
    else if (!endsOpen.test(source)) addUnder(closing, lastWords(source), phrase);
    else addUnder(anywhere, firstWords(source), phrase);
  }
  return { opening, closing, anywhere };
};

/** Whether the last word of a phrase is not fixed. */
const endsOpen = /(?:…|\)|[#@]\S*)$/;

const addUnder = (index: Map<string, Phrase[]>, words: readonly string[], phrase: Phrase): void => {
  for (const word of words) {
    const others = index.get(word);
    if (others === undefined) index.set(word, [phrase]);
    else others.push(phrase);
  }
};

/** @returns the words of which one must end a matching text */
const lastWords = (phrase: string): readonly string[] =>
  phrase
    .slice(phrase.lastIndexOf(' ') + 1)
    .split('/')
    .map(withoutColon);

/** @returns the words of which one must start a matching text, or follow its gap */
const firstWords = (phrase: string): readonly string[] => {
  const space = phrase.indexOf(' ');
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const rest = phrase.slice(first.length + 1);
  if (first === gap) return firstWords(rest);
  if (first.startsWith('(')) return [...first.slice(1, -1).split('/'), ...firstWords(rest)];
  return first.split('/').map(withoutColon);
};

const digit = /\d/;
