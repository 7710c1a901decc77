import type { Wording } from '../wording.ts';

/**
 * A small language that keeps lists of phrases readable. Words are in capitals, with one space between them.
 * `GET/DOWNLOAD` matches either word; `(FREE)` matches an optional word; `…` matches up to eight words, or
 * any number at the end; `#` matches digits; `@` matches an e-mail address, an account or a site; `MORE:`
 * matches a word with its colon. A phrase must match a whole text. Other punctuation around words is ignored,
 * but quotation marks are not: in quotes, a phrase is only mentioned.
 */
export const gap = '…';
const longestGap = 8;

/** The digits of a word, which `#` matches. */
export const digits = /\d+/g;

/** @returns a word without a colon at its end */
export const withoutColon = (word: string): string => (word.endsWith(':') ? word.slice(0, -1) : word);

/** A word of a phrase, with its alternatives; a gap has none. */
interface Part {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
}

/** A phrase, which is parsed on first use. */
export class Phrase {
  readonly #source: string;
  #parts: readonly Part[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  matches(wording: Wording): boolean {
    this.#parts ??= this.#source.split(' ').map(parse);
    return matches(this.#parts, 0, wording, 0);
  }
}

const parse = (part: string): Part => {
  const optional = part.startsWith('(');
  const word = optional ? part.slice(1, -1) : part;
  return { alternatives: word === gap ? [] : word.split('/'), optional };
};

/** @returns whether the parts starting with one match the words starting with another */
const matches = (parts: readonly Part[], from: number, wording: Wording, at: number): boolean => {
  const part = parts[from];
  if (part === undefined) return wording.wordAt(at) === undefined;
  if (part.alternatives.length === 0) {
    if (from === parts.length - 1) return true;
    for (let next = at; next <= at + longestGap; next++) {
      if (matches(parts, from + 1, wording, next)) return true;
      if (wording.wordAt(next) === undefined) return false;
    }
    return false;
  }
  const word = wording.wordAt(at);
  if (word !== undefined && part.alternatives.some(alternative => isWord(word, alternative))) {
    if (matches(parts, from + 1, wording, at + 1)) return true;
  }
  return part.optional && matches(parts, from + 1, wording, at);
};

const isWord = (word: string, alternative: string): boolean => {
  if (alternative === '@') return address.test(word);
  if (alternative.includes('#'))
    return !word.includes('#') && withoutColon(word).replace(digits, '#') === alternative;
  return word === alternative || (word.length === alternative.length + 1 && word === `${alternative}:`);
};

const address = /^(?:.*@.+|.+\.(?:COM|ORG|NET|TV|EDU|INFO|CO\.UK|DE|FR)(?:\/.*)?):?$/s;
