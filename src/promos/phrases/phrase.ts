import type { Wording } from '../wording.ts';

/**
 * A small language in which lists of phrases stay readable: words in capitals, one space between them;
 * `GET/DOWNLOAD` either word, `(FREE)` a word that may be missing, `…` up to eight words of any kind, at the end
 * any number; `#` digits, `@` alone a mail address, an account or a site, `MORE:` a word with its colon. A phrase covers a
 * text from its first word to its last. Other punctuation round words doesn't matter, quotation marks do: what is
 * quoted is spoken of.
 */
export const gap = '…';
const longestGap = 8;

/** The digits of a word that `#` stands for. */
export const digits = /\d+/g;

/** @returns a word without the colon that it ends with */
export const withoutColon = (word: string): string => (word.endsWith(':') ? word.slice(0, -1) : word);

/** A word of a phrase, or a gap, which has no alternatives. */
interface Part {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
}

/** A phrase of a list, taken apart when a text is first held against it. */
export class Phrase {
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

const address = /^(?:.*@.+|.+\.(?:COM|ORG|NET|TV|EDU|INFO|CO\.UK|DE|FR)(?:\/.*)?):?$/s;
