import { editInPieces } from '../../article/edit-in-pieces.ts';
import { decodeCommon } from './common-references.ts';
import { decode as decodeAll } from './he.cjs';

/** A character reference with a semicolon. The longest name in the standard has 31 letters. */
const complete = /&(?:[a-z][a-z\d]{1,31}|#\d+|#x[\da-f]+);/gi;

/**
 * Decodes character references by the HTML standard (section 13.2.5.72): with and without semicolon, and
 * numeric ones with the table of windows-1252.
 *
 * @param text a text node as it was written
 * @returns the decoded text
 */
export const decodeReferences = (text: string): string =>
  text.includes('&') ? editInPieces(text, '&', decode) : text;

/**
 * Decodes the character references of an attribute, where `&copy=1` is a parameter of a URL (same section).
 *
 * @param value a value as it was written
 * @returns the decoded value
 */
export const decodeAttribute = (value: string): string =>
  value.includes('&') ? editInPieces(value, '&', decodeInAttribute) : value;

/**
 * Decodes character references that were escaped twice, as in some feeds (`&amp;apos;`), but no further.
 *
 * @param text text that was decoded once
 * @returns the text with remaining references decoded, if they have a semicolon
 */
export const decodeLeftOver = (text: string): string =>
  text.includes('&') ? editInPieces(text, '&', piece => piece.replace(complete, decode)) : text;

const decode = (text: string): string => decodeCommon(text) ?? decodeAll(text);

const decodeInAttribute = (value: string): string =>
  decodeCommon(value) ?? decodeAll(value, { isAttributeValue: true });
