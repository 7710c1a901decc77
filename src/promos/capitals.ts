/** More than any headline or call has: what is longer is running text, whatever its case. */
const longest = 300;

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
  if (text.length > longest) return false;
  const bound = text.length / 10 + 4;
  // General punctuation (U+2000 to U+206F) is met most often outside of ASCII, and has no letters.
  let upper = 0;
  let lower = 0;
  let caseless = 0;
  for (let i = 0; i < text.length && lower <= bound; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) lower++;
      else if (code >= 0x41 && code <= 0x5a) upper++;
    } else if (code < 0x2000 || code > 0x206f) {
      const letter = text.charAt(i);
      if (letter !== letter.toLowerCase()) upper++;
      else if (letter !== letter.toUpperCase()) lower++;
      else if (/[\p{L}\ud800-\udbff]/u.test(letter)) caseless++;
    }
  }
  if (upper === 0 || lower > bound || caseless > upper) return false;
  return upper >= 9 * lower || upper >= 9 * (lower - lettersOfTimes(text));
};

const lettersOfTimes = (text: string): number => 2 * (text.match(clockTime)?.length ?? 0);
