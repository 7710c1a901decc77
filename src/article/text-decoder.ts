import { ArticleError, tooLong } from '../problems.ts';
import { editInPieces } from './edit-in-pieces.ts';

/**
 * @param encoding a label of the Encoding Standard
 * @returns the decoded text; undefined if some bytes are invalid in the encoding
 * @throws {ArticleError} `too-long` if the text is longer than a string can be
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

/** @returns the decoded text, with U+FFFD for invalid bytes */
export const decodeLossy = (encoding: string, bytes: Uint8Array): string =>
  correct(encoding, new TextDecoder(encoding).decode(bytes));

/** The bytes 0x80 to 0x9f in windows-1252. Unassigned bytes are C1 controls (Encoding Standard). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes windows-1252 as ISO-8859-1, which has C1 controls in this range. */
const correct = (encoding: string, text: string): string =>
  encoding === 'windows-1252'
    ? editInPieces(text, '', piece =>
        piece.replace(/[\x80-\x9f]/g, control => windows1252.charAt(control.charCodeAt(0) - 0x80)),
      )
    : text;
