const curlyQuote = /[‘’“”]/;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

/** What belongs to a word beside its letters: quotes, `@name`, `#name`, `$5`, `5%`, a colon. */
const openers = '"\'@#$&©';
const closers = '"\'$%+:©';

/**
 * @param text a line, its white space folded
 * @returns its words in capitals, without the punctuation round them; quotes stay, straight, and colons
 */
export const wordsOf = (text: string): readonly string[] => {
  const line = straighten(text.toUpperCase());
  const words: string[] = [];
  for (let start = 0; start < line.length; ) {
    const space = line.indexOf(' ', start);
    const next = space < 0 ? line.length : space;
    let from = start;
    let to = next;
    while (from < to && !isOf(line, from, openers)) from++;
    while (to > from && !isOf(line, to - 1, closers)) to--;
    if (to > from) words.push(line.slice(from, to));
    start = next + 1;
  }
  return words;
};

const straighten = (text: string): string =>
  curlyQuote.test(text) ? text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : text;

/** Whether a word can begin or end with the character at an offset. */
const isOf = (line: string, at: number, marks: string): boolean =>
  isLetterOrDigit(line, at) || marks.includes(line.charAt(at));

/** @returns how many letters and digits stand in the text between two offsets */
export const countLetters = (text: string, from = 0, to = text.length): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (isLetterOrDigit(text, i)) count++;
  return count;
};

const isLetterOrDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return letterOrDigit.test(text.charAt(at));
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
};
