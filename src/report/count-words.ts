/**
 * Counts words as word processors do: words between white space, and each Han or kana character as a word,
 * because Chinese and Japanese are written without spaces.
 *
 * @param text text whose only white space is spaces, tabs and LF
 */
export const countWords = (text: string): number => {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x3000) {
      // Most characters of most texts are in this range, so it is checked first.
      if (!inWord) words++;
      inWord = true;
    } else if (isBetweenWords(code)) {
      inWord = false;
    } else if (isWordByItself(code)) {
      words++;
      inWord = false;
    } else if (!inWord) {
      words++;
      inWord = true;
    }
  }
  return words;
};

/** Whether a character is white space or CJK punctuation. */
const isBetweenWords = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || (code >= 0x3000 && code <= 0x303f);

const isWordByItself = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
