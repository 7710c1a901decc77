/** What a UTF-16 code unit can be, as bits. */
export const Character = { Upper: 1, Lower: 2, Caseless: 4, LetterOrDigit: 8 } as const;

/** What is known of each code unit: 0 for one that no text has had yet. */
const known = new Uint8Array(0x10000);
const isKnown = 0x80;

/** @returns what a code unit is, as bits of {@link Character} */
export const characterOf = (code: number): number => known[code] || find(code);

/** Unicode is asked once for each: that takes a hundred times as long as to look it up. */
const find = (code: number): number => {
  const text = String.fromCharCode(code);
  let found = isKnown;
  if (text !== text.toLowerCase()) found |= Character.Upper;
  else if (text !== text.toUpperCase()) found |= Character.Lower;
  // The first half of a pair stands for the whole; what it may be is seldom anything but a letter without case.
  else if (/[\p{L}\ud800-\udbff]/u.test(text)) found |= Character.Caseless;
  if (/[\p{L}\p{M}\p{N}]/u.test(text)) found |= Character.LetterOrDigit;
  known[code] = found;
  return found;
};
