import {
  ArticleError,
  binary,
  encodingBroken,
  encodingGuessed,
  nulsRemoved,
  type Problem,
  tooManyNuls,
} from '../problems.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { editInPieces } from './edit-in-pieces.ts';
import { decodeLossy, decodeWhole } from './text-decoder.ts';

/** The decoded text of an article, with LF as line ending and without a byte-order mark. */
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
  ['a PNG image', 'give an HTML or Markdown article', [0x89, 0x50, 0x4e, 0x47]],
  ['a gzip archive', 'decompress it first', [0x1f, 0x8b]],
  ['a PDF document', 'convert it to HTML first', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive', 'extract it first', [0x50, 0x4b, 0x03, 0x04]],
];

/** Bytes count as UTF-8 if at least this many valid non-ASCII sequences occur for each invalid one. */
const validForEachInvalid = 3;
/** Text has at most one NUL in this many characters. */
const charactersForEachNul = 1000;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/**
 * Decodes an article. The encoding is taken from the first of these that applies: a byte-order mark, the
 * given encoding, UTF-8 if the bytes are valid or nearly so, the encoding that the article declares,
 * windows-1252.
 *
 * @param input bytes, or a string that is decoded already
 * @param encoding a label of the Encoding Standard
 * @returns the text, with warnings about invalid bytes, a guessed encoding and removed NULs
 * @throws {ArticleError} `too-long` if the text is longer than a string can be; `binary` if it has many NULs
 * or the signature of a PNG, gzip, PDF or ZIP file
 * @throws {TypeError} if it is neither a string nor bytes
 * @throws {RangeError} if the Encoding Standard doesn't know the label
 */
export const decode = (input: string | Uint8Array, encoding?: string): Decoded => {
  if (typeof input === 'string') return normalise({ text: input, warnings: [] });
  if (!isBytes(input)) throw new TypeError('article must be a string or a Uint8Array');
  return normalise(decodeBytes(input, encoding));
};

/** Also accepts an array of another realm, such as a window or a test environment. */
const isBytes = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Uint8Array]';

const decodeBytes = (bytes: Uint8Array, encoding: string | undefined): Decoded => {
  for (const [kind, remedy, start] of signatures) {
    if (startsWith(bytes, start)) throw new ArticleError(binary(kind, remedy));
  }
  const [bom] = boms.find(([, start]) => startsWith(bytes, start)) ?? [];
  const named = encoding === undefined ? undefined : new TextDecoder(encoding).encoding;
  const known = bom ?? named;
  if (known !== undefined) return decodeAs(known, bytes);
  const text = decodeWhole('utf-8', bytes);
  return text === undefined ? decodeUnknown(bytes) : { text, warnings: [] };
};

const decodeUnknown = (bytes: Uint8Array): Decoded => {
  const utf8 = decodeLossy('utf-8', bytes);
  const { valid, invalid } = countSequences(utf8, bytes);
  if (valid >= validForEachInvalid * invalid)
    return { text: utf8, warnings: [encodingBroken('utf-8', invalid)] };
  const declared = declaredEncoding(bytes);
  if (declared !== undefined) return decodeAs(declared, bytes);
  return { text: decodeLossy('windows-1252', bytes), warnings: [encodingGuessed()] };
};

/** Replaces invalid bytes with U+FFFD, with a warning. */
const decodeAs = (encoding: string, bytes: Uint8Array): Decoded => {
  const text = decodeWhole(encoding, bytes);
  if (text !== undefined) return { text, warnings: [] };
  const lossy = decodeLossy(encoding, bytes);
  const { invalid } = countSequences(lossy, encoding === 'utf-8' ? bytes : new Uint8Array());
  return { text: lossy, warnings: [encodingBroken(encoding, invalid)] };
};

/**
 * Counts non-ASCII sequences. A U+FFFD stands for an invalid one, unless it is encoded in the bytes
 * themselves.
 */
const countSequences = (text: string, utf8: Uint8Array): { valid: number; invalid: number } => {
  let all = 0;
  let replaced = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 || (unit >= 0xdc00 && unit <= 0xdfff)) continue;
    all++;
    if (unit === 0xfffd) replaced++;
  }
  let written = 0;
  for (let at = utf8.indexOf(0xef); at >= 0; at = utf8.indexOf(0xef, at + 1)) {
    if (utf8[at + 1] === 0xbf && utf8[at + 2] === 0xbd) written++;
  }
  return { valid: all - replaced + written, invalid: replaced - written };
};

/** Detects in a single pass whether anything needs normalising: NULs, CRs or lone surrogates. */
const unusual = /[\0\r\ud800-\udfff]/;

const normalise = ({ text, warnings }: Decoded): Decoded => {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!unusual.test(unmarked)) return { text: unmarked, warnings };
  const lines = unmarked.includes('\r') ? editInPieces(unmarked, '\r', toLineFeeds) : unmarked;
  const nuls = countNuls(lines);
  if (nuls * charactersForEachNul > lines.length) throw new ArticleError(tooManyNuls());
  if (nuls === 0) return { text: lines.toWellFormed(), warnings };
  return { text: lines.split('\0').join('').toWellFormed(), warnings: [...warnings, nulsRemoved(nuls)] };
};

const countNuls = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) count++;
  return count;
};

/** Splits and joins, because a regular expression's replacement would store 40 bytes for each match. */
const toLineFeeds = (piece: string): string => piece.split('\r\n').join('\n').split('\r').join('\n');
