import { ArticleError, binary, encodingGuessed, type Problem } from '../problems.ts';

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
 * @throws {ArticleError} `binary` on a NUL or the signature of a PNG, gzip, PDF or ZIP file
 * @throws {RangeError} on a label that the Encoding Standard doesn't know
 */
export const decode = (input: string | Uint8Array, encoding?: string): Decoded => {
  const decoded = typeof input === 'string' ? { text: input, warnings: [] } : decodeBytes(input, encoding);
  if (decoded.text.includes('\0')) {
    throw new ArticleError(binary('holds NUL characters', 'give an HTML article, or name its --encoding'));
  }
  return { text: normalise(decoded.text), warnings: decoded.warnings };
};

const decodeBytes = (bytes: Uint8Array, encoding: string | undefined): Decoded => {
  for (const [kind, remedy, start] of signatures) {
    if (startsWith(bytes, start)) throw new ArticleError(binary(kind, remedy));
  }
  const named = encoding === undefined ? undefined : new TextDecoder(encoding);
  const bom = boms.find(([, start]) => startsWith(bytes, start));
  if (bom !== undefined) return { text: new TextDecoder(bom[0]).decode(bytes), warnings: [] };
  const utf8 = decodeUtf8(bytes);
  // A NUL or an escape in valid UTF-8 is a sign of UTF-16 or ISO-2022, which a label may name.
  if (utf8 !== undefined && !(named && /[\0\x1b]/.test(utf8))) return { text: utf8, warnings: [] };
  if (named !== undefined) return { text: decodeAll(named, bytes), warnings: [] };
  return {
    text: decodeAll(new TextDecoder('windows-1252'), bytes),
    warnings: [encodingGuessed()],
  };
};

/**
 * Decodes in two steps: in one, Node 20 and others read windows-1252 as ISO-8859-1, so that `0x92` is a control
 * and no quote (nodejs/node#56542).
 */
const decodeAll = (decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string =>
  decoder.decode(bytes, { stream: true }) + decoder.decode();

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

const normalise = (text: string): string => {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  const wellFormed = unmarked.isWellFormed() ? unmarked : unmarked.toWellFormed();
  return wellFormed.includes('\r') ? wellFormed.replace(/\r\n?/g, '\n') : wellFormed;
};
