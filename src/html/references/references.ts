import { editInPieces } from '../../article/edit-in-pieces.ts';
import { decode as decodeAll } from './he.cjs';
import { decodeUsual } from './usual-references.ts';

/** A character reference with its semicolon. The longest name the standard knows has 31 letters. */
const complete = /&(?:[a-z][a-z\d]{1,31}|#\d+|#x[\da-f]+);/gi;

/**
 * Decodes character references by the HTML standard (section 13.2.5.72): with and without semicolon, numeric
 * ones with the windows-1252 table.
 *
 * @param text a text node as it stands in the markup
 * @returns its characters
 */
export const decodeReferences = (text: string): string =>
  text.includes('&') ? editInPieces(text, '&', decode) : text;

/**
 * Decodes the references of an attribute, in which `&copy=1` is a parameter of an address (the same section).
 *
 * @param value as it stands in the markup
 * @returns its characters
 */
export const decodeAttribute = (value: string): string =>
  value.includes('&') ? editInPieces(value, '&', decodeInAttribute) : value;

/**
 * Decodes what a feed escaped twice (`&amp;apos;`): once more, and no further.
 *
 * @param text characters in which references were decoded once
 * @returns the characters with references that still stand with their semicolon decoded
 */
export const decodeLeftOver = (text: string): string =>
  text.includes('&') ? editInPieces(text, '&', piece => piece.replace(complete, decode)) : text;

const decode = (text: string): string => decodeUsual(text) ?? decodeAll(text);

const decodeInAttribute = (value: string): string =>
  decodeUsual(value) ?? decodeAll(value, { isAttributeValue: true });
