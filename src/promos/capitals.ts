import { Character, characterOf } from './characters.ts';

/** The maximum length of a headline or call. Longer blocks are running text. */
const maxLength = 300;

/**
 * Text is read in pieces so short that V8 copies them instead of referring to the article, which makes
 * reading twice as fast.
 */
const piece = 12;

/** Times such as `8 pm ET` are in lower case even among capitals. */
const clockTime = /(\d) ?[ap]\.?m\b/g;

/**
 * Whether a text is in capitals: at least nine in ten of its cased letters are upper case, and at least one
 * is. Digits, punctuation and scripts without case don't count, but most letters must have case. Running text
 * is recognised within a few dozen characters, so this is cheap for every block.
 *
 * @param text a block's text
 * @returns false also if the text is longer than any promo
 */
export const inCapitals = (text: string): boolean => {
  const { length } = text;
  if (length > maxLength) return false;
  const maxLower = length / 10 + 4;
  let upper = 0;
  let lower = 0;
  let caseless = 0;
  for (let from = 0; from < length; from += piece) {
    const characters = text.slice(from, from + piece);
    for (let i = 0; i < characters.length; i++) {
      const character = characterOf(characters.charCodeAt(i));
      if (character & Character.Lower) lower++;
      else if (character & Character.Upper) upper++;
      else if (character & Character.Caseless) caseless++;
    }
    if (lower > maxLower || 2 * caseless > length) return false;
  }
  if (upper === 0 || caseless > upper) return false;
  return upper >= 9 * lower || upper >= 9 * (lower - lettersOfTimes(text));
};

const lettersOfTimes = (text: string): number => 2 * (text.match(clockTime)?.length ?? 0);
