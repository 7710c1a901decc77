import type { Wording } from './wording.ts';

/**
 * A small language in which lists of phrases stay readable: words in capitals, one space between them;
 * `GET/DOWNLOAD` either word, `(FREE)` a word that may be missing, `…` up to eight words of any kind, at the end
 * any number; `#` digits, `@` alone a mail address, an account or a site, `MORE:` a word with its colon. A phrase covers a
 * text from its first word to its last. Other punctuation round words doesn't matter, quotation marks do: what is
 * quoted is spoken of.
 */
const gap = '…';
const longestGap = 8;

/** Whether a text is a phrase of a list. */
export type PhraseTest = (wording: Wording) => boolean;

/**
 * Phrases are looked up by their first fixed word, so that a text is held against few of them, most often none.
 * They are taken apart when a text first needs it, and without regular expressions: to compile those takes longer than
 * to convert an article.
 *
 * @param phrases in the language above; each has a fixed word
 */
export const phraseTest = (phrases: readonly string[]): PhraseTest => {
  let index: PhraseIndex | undefined;
  return wording => {
    index ??= indexOf(phrases);
    const { first } = wording;
    const opening = index.opening.get(withoutColon(first));
    if (opening?.some(phrase => phrase.covers(wording))) return true;
    if (digit.test(first)) {
      const numbered = index.opening.get(withoutColon(first).replace(digits, '#'));
      if (numbered?.some(phrase => phrase.covers(wording))) return true;
    }
    for (const [word, anywhere] of index.anywhere) {
      if (wording.capitals.includes(word) && anywhere.some(phrase => phrase.covers(wording))) return true;
    }
    return false;
  };
};

/** @returns whether a word is the first of a phrase of the list: cheaper to ask than the phrases */
export const openingWords = (phrases: readonly string[]): ((word: string) => boolean) => {
  let openings: ReadonlySet<string> | undefined;
  return first => {
    openings ??= new Set(phrases.filter(phrase => !phrase.startsWith(gap)).flatMap(firstWords));
    const word = withoutColon(first);
    return openings.has(word) || (digit.test(word) && openings.has(word.replace(digits, '#')));
  };
};

interface PhraseIndex {
  /** By the words that they begin with. */
  readonly opening: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that begin with a gap, by the words behind it. */
  readonly anywhere: ReadonlyMap<string, readonly Phrase[]>;
}

const indexOf = (phrases: readonly string[]): PhraseIndex => {
  const index = { opening: new Map<string, Phrase[]>(), anywhere: new Map<string, Phrase[]>() };
  for (const source of phrases) {
    const phrase = new Phrase(source);
    const words = source.startsWith(gap) ? index.anywhere : index.opening;
    for (const word of firstWords(source)) {
      const others = words.get(word);
      if (others === undefined) words.set(word, [phrase]);
      else others.push(phrase);
    }
  }
  return index;
};

/** @returns the words one of which a text must have to be the phrase */
const firstWords = (phrase: string): readonly string[] => {
  const space = phrase.indexOf(' ');
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const rest = phrase.slice(first.length + 1);
  if (first === gap) return firstWords(rest);
  if (first.startsWith('(')) return [...first.slice(1, -1).split('/'), ...firstWords(rest)];
  return first.split('/').map(withoutColon);
};

const withoutColon = (word: string): string => (word.endsWith(':') ? word.slice(0, -1) : word);

/** A word of a phrase, or a gap, which has no alternatives. */
interface Part {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
}

class Phrase {
  readonly #source: string;
  #parts: readonly Part[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  covers(wording: Wording): boolean {
    this.#parts ??= this.#source.split(' ').map(parse);
    return covers(this.#parts, 0, wording, 0);
  }
}

const parse = (part: string): Part => {
  const optional = part.startsWith('(');
  const word = optional ? part.slice(1, -1) : part;
  return { alternatives: word === gap ? [] : word.split('/'), optional };
};

/** @returns whether the parts from one of them on cover the words from one of them on */
const covers = (parts: readonly Part[], from: number, wording: Wording, at: number): boolean => {
  const part = parts[from];
  if (part === undefined) return wording.wordAt(at) === undefined;
  if (part.alternatives.length === 0) {
    if (from === parts.length - 1) return true;
    for (let next = at; next <= at + longestGap; next++) {
      if (covers(parts, from + 1, wording, next)) return true;
      if (wording.wordAt(next) === undefined) return false;
    }
    return false;
  }
  const word = wording.wordAt(at);
  if (word !== undefined && part.alternatives.some(alternative => isWord(word, alternative))) {
    if (covers(parts, from + 1, wording, at + 1)) return true;
  }
  return part.optional && covers(parts, from + 1, wording, at);
};

const isWord = (word: string, alternative: string): boolean => {
  if (alternative === '@') return address.test(word);
  if (alternative.includes('#'))
    return !word.includes('#') && withoutColon(word).replace(digits, '#') === alternative;
  return word === alternative || (word.length === alternative.length + 1 && word === `${alternative}:`);
};

const digit = /\d/;
const digits = /\d+/g;
const address = /^(?:.*@.+|.+\.(?:COM|ORG|NET|TV|EDU|INFO|CO\.UK|DE|FR)(?:\/.*)?):?$/s;
