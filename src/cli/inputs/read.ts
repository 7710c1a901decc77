import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { Failure, isSystemError } from '../failure.ts';

/** The size of the largest article, and of the largest record, in bytes. */
export const maxSize = 64 * 2 ** 20;

const tooLarge = (): Failure => new Failure(`larger than ${maxSize / 2 ** 20} MB; split it`);

/**
 * @returns an article's bytes, unpacked where they are gzip's
 * @throws {Failure} on a folder, a device, a socket, or a named pipe, which might never end; on more than {@link maxSize}
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

/** Reads what doesn't tell its size: a pipe, a file of /proc. */
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
 * @returns all the bytes of stdin, unpacked where they are gzip's
 * @throws {Failure} on more than {@link maxSize}
 */
export const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge();
    chunks.push(chunk);
  }
  return unpack(Buffer.concat(chunks, size));
};

/** @returns whether bytes begin as gzip's do (RFC 1952) */
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

/** @returns the failure of an archive that can't be unpacked */
export const brokenGzip = (error: unknown): Failure =>
  new Failure(
    `broken gzip archive (${error instanceof Error ? error.message : String(error)}); check that it was saved completely`,
  );

/** @returns why there is no such file or folder; a name whose bytes aren't UTF-8 has lost some of them here */
export const whyMissing = (path: string): string =>
  path.includes('\ufffd')
    ? 'name is not valid UTF-8, so it cannot be opened; rename it'
    : 'no such file or folder; check the path';

/** Pipes that the shell made for this process, as by process substitution. */
const ownPipe = /^\/(?:dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/;

/** @throws {Failure} on a folder, a device, a socket, or a named pipe, which might never end */
export const requireReadable = (file: string): void => {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new Failure(whyMissing(file));
  if (stats.isDirectory()) throw new Failure('is a folder, not a file');
  if (!stats.isFile() && !ownPipe.test(file)) {
    const kind = stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
    throw new Failure(`is a ${kind}, not a regular file; read it from stdin instead`);
  }
};
