import { Character, characterOf } from './characters.ts';
import { digits, withoutColon } from './phrases/phrase.ts';
import { remember } from './remember.ts';

const digit = /\d/;
const curlyQuote = /[‘’“”]/;

/** What belongs to a word beside its letters: quotes, `@name`, `#name`, `$5`, `5%`, a colon. */
const openers = '"\'@#$&©';
const closers = '"\'$%+:©';

/** A text as phrases and rules see it. Most texts are told by their first word, so the rest is made when asked. */
export class Wording {
  readonly text: string;
  #capitals: string | undefined;
  #first: string | undefined;
  #key: string | undefined;
  #numberedKey: string | undefined;
  #wordCount: number | undefined;
  readonly #words: string[] = [];
  /** Where the next word is to be looked for. */
  #next = 0;

  /** @param text its white space folded */
  constructor(text: string) {
    this.text = text;
  }

  /** The text in capitals and with straight quotes. */
  get capitals(): string {
    this.#capitals ??= straighten(this.text.toUpperCase());
    return this.#capitals;
  }

  /** The first word without the punctuation round it, `''` where that is all there is. */
  get first(): string {
    this.#first ??= firstWordOf(this.text);
    return this.#first;
  }

  /** What phrases are looked up by: the first word without its colon. */
  get key(): string {
    this.#key ??= withoutColon(this.first);
    return this.#key;
  }

  /** The same with `#` for digits, `''` where it has none. */
  get numberedKey(): string {
    this.#numberedKey ??= digit.test(this.key) ? this.key.replace(digits, '#') : '';
    return this.#numberedKey;
  }

  /** The last word without the punctuation round it. */
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

  /** The words without the punctuation round them; quotes and colons stay. */
  get words(): readonly string[] {
    while (this.#takeWord()) {}
    return this.#words;
  }

  /** @returns the word at a place among the words, undefined behind the last; no more are read than it takes */
  wordAt(place: number): string | undefined {
    while (this.#words.length <= place) if (!this.#takeWord()) return undefined;
    return this.#words[place];
  }

  /** How many words have a letter or a digit. */
  get wordCount(): number {
    this.#wordCount ??= countWords(this.text);
    return this.#wordCount;
  }

  /** Reads one more word. */
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

/** @returns a word in capitals without the punctuation round it, `''` where that is all there is */
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

/** Whether a word can begin or end with the character at an offset. */
const isOf = (text: string, at: number, marks: string): boolean =>
  isLetterOrDigit(text, at) || marks.includes(text.charAt(at));

/** @returns how many letters and digits stand in the text between two offsets */
export const countLetters = (text: string, from = 0, to = text.length): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (isLetterOrDigit(text, i)) count++;
  return count;
};

/** @returns whether more than so many letters and digits stand in the text between two offsets */
export const hasLetters = (text: string, from: number, to: number, few = 0): boolean => {
  let count = 0;
  for (let i = from; i < to && count <= few; i++) if (isLetterOrDigit(text, i)) count++;
  return count > few;
};

const isLetterOrDigit = (text: string, at: number): boolean =>
  (characterOf(text.charCodeAt(at)) & Character.LetterOrDigit) !== 0;

/** @returns the first word of a text, or of what stands behind a place in it, with the punctuation round it */
export const firstWritten = (text: string, from = 0): string => {
  const space = text.indexOf(' ', from);
  return text.slice(from, space < 0 ? text.length : space);
};

const known = remember(capitalWord);

/** @returns the first word of a text as {@link Wording} has it, without the others */
export const firstWordOf = (text: string): string => {
  const word = known(firstWritten(text));
  return word === '' ? (new Wording(text).wordAt(0) ?? '') : word;
};
