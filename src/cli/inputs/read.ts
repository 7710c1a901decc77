import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { Failure, isSystemError } from '../failure.ts';

/** The maximum size of an article or a record, in bytes. */
export const maxSize = 64 * 2 ** 20;

const isFolder = (): Failure => new Failure('is a folder, not a file');

const tooLarge = (): Failure => new Failure(`larger than ${maxSize / 2 ** 20} MB; split it`);

/**
 * @returns the bytes of an article, decompressed if they are gzip
 * @throws {Failure} if the file is larger than {@link maxSize}, or as {@link requireReadable} does
 */
export const readArticle = async (file: string): Promise<Uint8Array> => {
  requireReadable(file);
  const handle = openSync(file, 'r');
  try {
    const stats = fstatSync(handle);
    if (stats.size > maxSize) throw tooLarge();
    return await unpack(stats.isFile() && stats.size > 0 ? readFileSync(handle) : readToEnd(handle));
  } finally {
    closeSync(handle);
  }
};

/** Reads a file whose size isn't known in advance, such as a pipe or a file in /proc. */
const readToEnd = (handle: number): Buffer => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(2 ** 16);
    const length = readSync(handle, chunk);
    if (length === 0) return Buffer.concat(chunks, size);
    size += length;
    if (size > maxSize) throw tooLarge();
    chunks.push(chunk.subarray(0, length));
  }
};

/**
 * @returns the bytes of stdin, decompressed if they are gzip
 * @throws {Failure} if stdin is a folder, or if there are more than {@link maxSize}
 */
export const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of openStdin()) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge();
    chunks.push(chunk);
  }
  return unpack(Buffer.concat(chunks, size));
};

/** @throws {Failure} if stdin is a folder: Node would read nothing from it and report no error */
export const openStdin = (): typeof process.stdin => {
  if (fstatSync(0).isDirectory()) throw isFolder();
  return process.stdin;
};

/** @returns whether the bytes start with the magic number of gzip (RFC 1952, section 2.3.1) */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const unpack = async (bytes: Uint8Array): Promise<Uint8Array> => {
  if (!isGzip(bytes)) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: maxSize });
  } catch (error) {
    throw isSystemError(error, 'ERR_BUFFER_TOO_LARGE') ? tooLarge() : brokenGzip(error);
  }
};

/** @returns the failure for gzip data that can't be decompressed */
export const brokenGzip = (error: unknown): Failure =>
  new Failure(
    `broken gzip archive (${error instanceof Error ? error.message : String(error)}); check that it was saved completely`,
  );

/** @returns why the path doesn't exist. Names that aren't UTF-8 can't be opened: Node replaced some bytes. */
export const whyMissing = (path: string): string =>
  path.includes('\ufffd')
    ? 'name is not valid UTF-8, so it cannot be opened; rename it'
    : 'no such file or folder; check the path';

/** Pipes made by the shell, as in process substitution: unlike named pipes, they have a writer. */
const ownPipe = /^\/(?:dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/;

/**
 * @throws {Failure} if the file doesn't exist, or is a folder, a device, a socket or a named pipe, which
 * might never end
 */
export const requireReadable = (file: string): void => {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new Failure(whyMissing(file));
  if (stats.isDirectory()) throw isFolder();
  if (!stats.isFile() && !ownPipe.test(file)) {
    const kind = stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
    throw new Failure(`is a ${kind}, not a regular file; read it from stdin instead`);
  }
};
