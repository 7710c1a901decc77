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
  ['a PNG image', 'give an HTML or Markdown article', [0x89, 0x50, 0x4e, 0x47]],
  ['a gzip archive', 'decompress it first', [0x1f, 0x8b]],
  ['a PDF document', 'convert it to HTML first', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive', 'extract it first', [0x50, 0x4b, 0x03, 0x04]],
];

/** How many valid sequences beyond ASCII have to stand for each bad one, so that bytes are taken for UTF-8. */
const validForEachBad = 3;
/** At least how many characters stand for each NUL in a text. */
const charactersForEachNul = 1000;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/**
 * Decodes an article's bytes. A byte-order mark decides; else the encoding named; else valid UTF-8, and UTF-8 with a
 * few bad bytes; else the encoding that the article declares; else windows-1252.
 *
 * @param input bytes, or a string that was decoded already
 * @param encoding a label of the Encoding Standard
 * @returns its characters, with warnings of bytes that were bad or whose encoding was guessed, and of NULs
 * @throws {ArticleError} `too-long` on more characters than a string can hold; `binary` on many NULs or the signature
 * of a PNG, gzip, PDF or ZIP file
 * @throws {RangeError} on a label that the Encoding Standard doesn't know
 */
export const decode = (input: string | Uint8Array, encoding?: string): Decoded => {
  const decoded = typeof input === 'string' ? { text: input, warnings: [] } : decodeBytes(input, encoding);
  return normalise(decoded);
};

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
  const { valid, bad } = countSequences(utf8, bytes);
  if (valid >= validForEachBad * bad) return { text: utf8, warnings: [encodingBroken('utf-8', bad)] };
  const declared = declaredEncoding(bytes);
  if (declared !== undefined) return decodeAs(declared, bytes);
  return { text: decodeLossy('windows-1252', bytes), warnings: [encodingGuessed()] };
};

/** Bytes that the encoding doesn't have become U+FFFD, with a warning. */
const decodeAs = (encoding: string, bytes: Uint8Array): Decoded => {
  const text = decodeWhole(encoding, bytes);
  if (text !== undefined) return { text, warnings: [] };
  const lossy = decodeLossy(encoding, bytes);
  const { bad } = countSequences(lossy, encoding === 'utf-8' ? bytes : new Uint8Array());
  return { text: lossy, warnings: [encodingBroken(encoding, bad)] };
};

/** Counts sequences beyond ASCII. A U+FFFD is a bad one, unless the bytes say it themselves. */
const countSequences = (text: string, utf8: Uint8Array): { valid: number; bad: number } => {
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
  return { valid: all - replaced + written, bad: replaced - written };
};

/** One pass over the text instead of one for each of them; halves of characters are among the surrogates. */
const unusual = /[\0\r\ud800-\udfff]/;

const normalise = ({ text, warnings }: Decoded): Decoded => {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!unusual.test(unmarked)) return { text: unmarked, warnings };
  const nuls = countNuls(unmarked);
  if (nuls * charactersForEachNul > unmarked.length) throw new ArticleError(tooManyNuls());
  const wellFormed = (nuls === 0 ? unmarked : unmarked.split('\0').join('')).toWellFormed();
  return {
    text: wellFormed.includes('\r') ? editInPieces(wellFormed, '\r', toLineFeeds) : wellFormed,
    warnings: nuls === 0 ? warnings : [...warnings, nulsRemoved(nuls)],
  };
};

const countNuls = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) count++;
  return count;
};

/** A replacement by a pattern remembers every match, which takes forty bytes for each. */
const toLineFeeds = (piece: string): string => piece.split('\r\n').join('\n').split('\r').join('\n');
