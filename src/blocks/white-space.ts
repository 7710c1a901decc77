/**
 * Characters to change. ASCII white space, NEL, the line and paragraph separators and Unicode's space
 * separators (category Zs) become spaces; other controls, soft hyphens and zero-width breaks are removed.
 */
const unusual = /[\0-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const removed = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff]+/g;
const otherSpaces = String.raw`\t\n\f\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
/** Runs of white space other than a single space, which is right already and by far the most common. */
const spaces = new RegExp(`[${otherSpaces}][ ${otherSpaces}]*| [ ${otherSpaces}]+`, 'g');
const oddSpace = /[\f\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/**
 * @returns the text with each run of white space, also at its ends, folded into one space, and without
 * invisible controls
 */
export const foldWhiteSpace = (text: string): string =>
  unusual.test(text) || text.includes('  ') ? text.replace(removed, '').replace(spaces, ' ') : text;

/**
 * @param text part of a preformatted text
 * @returns the text with line feeds, tabs and spaces unchanged, any other white space replaced by a space,
 * and without invisible controls
 */
export const keepWhiteSpace = (text: string): string =>
  unusual.test(text) ? text.replace(removed, '').replace(oddSpace, ' ') : text;

const invisible = /^[\s\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069]*$/;

/**
 * @param text a text without trailing spaces
 * @returns whether nothing of it is visible: it has only spaces, joiners and bidirectional marks
 */
export const isInvisible = (text: string): boolean =>
  // A quick check first: almost every text ends in a character below U+061C.
  text === '' || (text.charCodeAt(text.length - 1) >= 0x61c && invisible.test(text));
