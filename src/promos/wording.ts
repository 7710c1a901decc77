import { Character, characterOf } from './characters.ts';
import { memoize } from './memoize.ts';
import { digits, withoutColon } from './phrases/phrase.ts';

const digit = /\d/;
const curlyQuote = /[‘’“”]/;

/**
 * Characters other than letters and digits that are part of a word: quotes, `@name`, `#name`, `$5`, `5%`, a
 * colon.
 */
const openers = '"\'@#$&©';
const closers = '"\'$%+:©';

/**
 * A text as seen by phrases and rules. Everything is computed on demand, since most texts are dismissed after
 * their first word.
 */
export class Wording {
  readonly text: string;
  #capitals: string | undefined;
  #first: string | undefined;
  #key: string | undefined;
  #numberedKey: string | undefined;
  #wordCount: number | undefined;
  readonly #words: string[] = [];
  /** Where to look for the next word. */
  #next = 0;

  /** @param text text with folded white space */
  constructor(text: string) {
    this.text = text;
  }

  /** The text in capitals and with straight quotes. */
  get capitals(): string {
    this.#capitals ??= straighten(this.text.toUpperCase());
    return this.#capitals;
  }

  /** The first word without the punctuation around it; `''` if there is no word. */
  get first(): string {
    this.#first ??= firstWordOf(this.text);
    return this.#first;
  }

  /** The key for looking up phrases: the first word without its colon. */
  get key(): string {
    this.#key ??= withoutColon(this.first);
    return this.#key;
  }

  /** The key with `#` for digits; `''` if it has none. */
  get numberedKey(): string {
    this.#numberedKey ??= digit.test(this.key) ? this.key.replace(digits, '#') : '';
    return this.#numberedKey;
  }

  /** The last word without the punctuation around it. */
  get last(): string {
    const { text } = this;
    for (let end = text.length; end > 0; ) {
      const space = text.lastIndexOf(' ', end - 1);
      const word = known(text.slice(space + 1, end));
      if (word !== '') return word;
      end = space;
    }
    return '';
  }

  /** The words without the punctuation around them, but with quotes and colons. */
  get words(): readonly string[] {
    while (this.#takeWord()) {}
    return this.#words;
  }

  /** @returns the word at an index; undefined if there are fewer words. It reads no further than needed. */
  wordAt(place: number): string | undefined {
    while (this.#words.length <= place) if (!this.#takeWord()) return undefined;
    return this.#words[place];
  }

  /** The number of words with a letter or digit. */
  get wordCount(): number {
    this.#wordCount ??= countWords(this.text);
    return this.#wordCount;
  }

  /** @returns whether there was another word to read */
  #takeWord(): boolean {
    const { text } = this;
    while (this.#next < text.length) {
      const space = text.indexOf(' ', this.#next);
      const end = space < 0 ? text.length : space;
      const word = capitalWord(text.slice(this.#next, end));
      this.#next = end + 1;
      if (word !== '') {
        this.#words.push(word);
        return true;
      }
    }
    return false;
  }
}

const countWords = (text: string): number => {
  let words = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    if (hasLetters(text, from, to)) words++;
    from = to + 1;
  }
  return words;
};

/** @returns a word in capitals, without the punctuation around it; `''` if nothing else is left */
const capitalWord = (written: string): string => {
  const text = straighten(written.toUpperCase());
  let from = 0;
  let to = text.length;
  while (from < to && !isOf(text, from, openers)) from++;
  while (to > from && !isOf(text, to - 1, closers)) to--;
  return text.slice(from, to);
};

const straighten = (text: string): string =>
  curlyQuote.test(text) ? text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : text;

/** Whether a word can start or end with the character at an offset. */
const isOf = (text: string, at: number, marks: string): boolean =>
  isLetterOrDigit(text, at) || marks.includes(text.charAt(at));

/**
 * @param enough where counting stops, once there are more
 * @returns the number of letters and digits between two offsets
 */
export const countLetters = (
  text: string,
  from = 0,
  to = text.length,
  enough = Number.POSITIVE_INFINITY,
): number => {
  let count = 0;
  for (let i = from; i < to && count <= enough; i++) if (isLetterOrDigit(text, i)) count++;
  return count;
};

/** @returns whether there are more than `few` letters and digits between two offsets */
export const hasLetters = (text: string, from: number, to: number, few = 0): boolean =>
  countLetters(text, from, to, few) > few;

const isLetterOrDigit = (text: string, at: number): boolean =>
  (characterOf(text.charCodeAt(at)) & Character.LetterOrDigit) !== 0;

/** @returns the first word of a text, or the first one from an offset on, with the punctuation around it */
export const firstWritten = (text: string, from = 0): string => {
  const space = text.indexOf(' ', from);
  return text.slice(from, space < 0 ? text.length : space);
};

const known = memoize(capitalWord);

/** @returns the same as {@link Wording.first}, without creating a `Wording` */
export const firstWordOf = (text: string): string => {
  const word = known(firstWritten(text));
  return word === '' ? (new Wording(text).wordAt(0) ?? '') : word;
};
