/** Properties of UTF-16 code units, as bits. */
export const Character = { Upper: 1, Lower: 2, Caseless: 4, LetterOrDigit: 8 } as const;

/** A cache of the properties of each code unit; 0 if it hasn't been looked up yet. */
const known = new Uint8Array(0x10000);
const isKnown = 0x80;

/** @returns the properties of a code unit, as bits of {@link Character} */
export const characterOf = (code: number): number => known[code] || find(code);

/** Looks up the properties of a code unit in Unicode, which takes a hundred times as long as the cache. */
const find = (code: number): number => {
  const text = String.fromCharCode(code);
  let found = isKnown;
  if (text !== text.toLowerCase()) found |= Character.Upper;
  else if (text !== text.toUpperCase()) found |= Character.Lower;
  // A high surrogate counts for the whole character, which is almost always a letter without case.
  else if (/[\p{L}\ud800-\udbff]/u.test(text)) found |= Character.Caseless;
  if (/[\p{L}\p{M}\p{N}]/u.test(text)) found |= Character.LetterOrDigit;
  known[code] = found;
  return found;
};
