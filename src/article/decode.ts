import { ArticleError, binary, encodingBroken, encodingGuessed, type Problem, tooLong } from '../problems.ts';
import { editInPieces } from './edit-in-pieces.ts';

/** An article's characters: line ends are LF, there is no byte-order mark. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly Problem[];
}

const boms: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const signatures: readonly (readonly [kind: string, remedy: string, bytes: readonly number[]])[] = [
  ['a PNG image', 'give an HTML article', [0x89, 0x50, 0x4e, 0x47]],
  ['a gzip archive', 'decompress it first', [0x1f, 0x8b]],
  ['a PDF document', 'give an HTML article', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive', 'extract it first', [0x50, 0x4b, 0x03, 0x04]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/**
 * Decodes an article's bytes. A byte-order mark decides; else valid UTF-8; else the encoding named; else
 * windows-1252, with a warning.
 *
 * @param input bytes, or a string that was decoded already
 * @param encoding a label of the Encoding Standard, for bytes that don't tell
 * @throws {ArticleError} `too-long` on more characters than a string can hold; `binary` on a NUL or the signature of a PNG, gzip, PDF or ZIP file
 * @throws {RangeError} on a label that the Encoding Standard doesn't know
 */
export const decode = (input: string | Uint8Array, encoding?: string): Decoded => {
  const decoded = typeof input === 'string' ? { text: input, warnings: [] } : decodeBytes(input, encoding);
  return { text: normalise(decoded.text), warnings: decoded.warnings };
};

const decodeBytes = (bytes: Uint8Array, encoding: string | undefined): Decoded => {
  for (const [kind, remedy, start] of signatures) {
    if (startsWith(bytes, start)) throw new ArticleError(binary(kind, remedy));
  }
  const named = encoding === undefined ? undefined : new TextDecoder(encoding).encoding;
  const bom = boms.find(([, start]) => startsWith(bytes, start));
  if (bom !== undefined) return decodeAs(bom[0], bytes);
  const utf8 = decodeWhole('utf-8', bytes);
  // A NUL or an escape in valid UTF-8 is a sign of UTF-16 or ISO-2022, which a label may name.
  if (utf8 !== undefined && !(named && /[\0\x1b]/.test(utf8))) return { text: utf8, warnings: [] };
  if (named !== undefined) return decodeAs(named, bytes);
  return { text: decodeLossy('windows-1252', bytes), warnings: [encodingGuessed()] };
};

/** Bytes that the encoding doesn't have become U+FFFD, with a warning. */
const decodeAs = (encoding: string, bytes: Uint8Array): Decoded => {
  const text = decodeWhole(encoding, bytes);
  if (text !== undefined) return { text, warnings: [] };
  return { text: decodeLossy(encoding, bytes), warnings: [encodingBroken(encoding)] };
};

const decodeWhole = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return correct(encoding, new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG')
      throw new ArticleError(tooLong());
    throw error;
  }
};

const decodeLossy = (encoding: string, bytes: Uint8Array): string =>
  correct(encoding, new TextDecoder(encoding).decode(bytes));

/** The bytes 0x80 to 0x9f of windows-1252; those that it doesn't have are C1 controls (Encoding Standard). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node read windows-1252 as ISO-8859-1, which has C1 controls in their place. */
const correct = (encoding: string, text: string): string =>
  encoding === 'windows-1252'
    ? editInPieces(text, '', piece =>
        piece.replace(/[\x80-\x9f]/g, control => windows1252.charAt(control.charCodeAt(0) - 0x80)),
      )
    : text;

/** One pass over the text instead of one for each of them; halves of characters are among the surrogates. */
const unusual = /[\0\r\ud800-\udfff]/;

const normalise = (text: string): string => {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!unusual.test(unmarked)) return unmarked;
  if (unmarked.includes('\0')) {
    throw new ArticleError(binary('holds NUL characters', 'give an HTML article, or name its --encoding'));
  }
  const wellFormed = unmarked.toWellFormed();
  return wellFormed.includes('\r') ? editInPieces(wellFormed, '\r', toLineFeeds) : wellFormed;
};

/** A replacement by a pattern remembers every match, which takes forty bytes for each. */
const toLineFeeds = (piece: string): string => piece.split('\r\n').join('\n').split('\r').join('\n');
