const curlyQuote = /[‘’“”]/;

/** What belongs to a word beside its letters: quotes, `@name`, `#name`, `$5`, `5%`, a colon. */
const openers = '"\'@#$&©';
const closers = '"\'$%+:©';

/** A text as phrases and rules see it. Most texts are told by their first word, so the rest is made when asked. */
export class Wording {
  readonly text: string;
  #capitals: string | undefined;
  #first: string | undefined;
  #words: readonly string[] | undefined;

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
    if (this.#first === undefined) {
      const space = this.text.indexOf(' ');
      const first = straighten(this.text.slice(0, space < 0 ? this.text.length : space).toUpperCase());
      this.#first = bare(first, 0, first.length) || (this.words[0] ?? '');
    }
    return this.#first;
  }

  /** The words without the punctuation round them; quotes and colons stay. */
  get words(): readonly string[] {
    this.#words ??= wordsOf(this.capitals);
    return this.#words;
  }

  /** How many words have a letter or a digit. */
  get wordCount(): number {
    let words = 0;
    let inWord = false;
    for (let i = 0; i < this.text.length; i++) {
      if (this.text.charCodeAt(i) === 0x20) {
        inWord = false;
      } else if (!inWord && isLetterOrDigit(this.text, i)) {
        words++;
        inWord = true;
      }
    }
    return words;
  }
}

const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const next = space < 0 ? text.length : space;
    const word = bare(text, start, next);
    if (word !== '') words.push(word);
    start = next + 1;
  }
  return words;
};

const bare = (text: string, start: number, end: number): string => {
  let from = start;
  let to = end;
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

const isLetterOrDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
};
