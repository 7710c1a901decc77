import { Character, characterOf } from './characters.ts';

/** More than any headline or call has: what is longer is running text, whatever its case. */
const longest = 300;

/** A text is a view of its article. V8 copies so few characters of it, and reads a copy in half the time. */
const piece = 12;

/** The hour of a broadcast is written `8 pm ET` in capitals too. */
const clockTime = /(\d) ?[ap]\.?m\b/g;

/**
 * Whether a text is set in capitals, by the form: at least nine in ten of its cased letters are upper case, and
 * at least one is. Digits, punctuation and scripts without case don't count, but most letters must have case.
 * What is running text is known after a few dozen characters, so this is cheap on every block.
 *
 * @param text a block's text
 * @returns false too for a text that is longer than any promo
 */
export const inCapitals = (text: string): boolean => {
  const { length } = text;
  if (length > longest) return false;
  const mostLower = length / 10 + 4;
  let upper = 0;
  let lower = 0;
  let caseless = 0;
  for (let from = 0; from < length; from += piece) {
    const characters = text.slice(from, from + piece);
    for (let i = 0; i < characters.length; i++) {
      const is = characterOf(characters.charCodeAt(i));
      if (is & Character.Lower) lower++;
      else if (is & Character.Upper) upper++;
      else if (is & Character.Caseless) caseless++;
    }
    if (lower > mostLower || 2 * caseless > length) return false;
  }
  if (upper === 0 || caseless > upper) return false;
  return upper >= 9 * lower || upper >= 9 * (lower - lettersOfTimes(text));
};

const lettersOfTimes = (text: string): number => 2 * (text.match(clockTime)?.length ?? 0);
