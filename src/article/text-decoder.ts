import { ArticleError, tooLong } from '../problems.ts';
import { editInPieces } from './edit-in-pieces.ts';

/**
 * @param encoding a name or label of the Encoding Standard
 * @returns the bytes' characters; undefined where the encoding doesn't have all of them
 * @throws {ArticleError} `too-long` on more characters than a string can hold
 */
export const decodeWhole = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return correct(encoding, new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG')
      throw new ArticleError(tooLong());
    throw error;
  }
};

/** @returns the bytes' characters, with U+FFFD for those that the encoding doesn't have */
export const decodeLossy = (encoding: string, bytes: Uint8Array): string =>
  correct(encoding, new TextDecoder(encoding).decode(bytes));

/** The bytes 0x80 to 0x9f of windows-1252; those that it doesn't have are C1 controls (Encoding Standard). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 reads windows-1252 as ISO-8859-1, which has C1 controls in their place. */
const correct = (encoding: string, text: string): string =>
  encoding === 'windows-1252'
    ? editInPieces(text, '', piece =>
        piece.replace(/[\x80-\x9f]/g, control => windows1252.charAt(control.charCodeAt(0) - 0x80)),
      )
    : text;
