import { fstatSync, statSync, writeSync } from 'node:fs';
import { explainError, Failure, isSystemError } from '../failure.ts';

/** Stdout's reader has gone: there is nothing more to do, and nothing is wrong. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** @returns whether stdout is a terminal; a file, a pipe or the null device is told without loading what terminals need */
export const isStdoutTerminal = (): boolean => !isPlain() && process.stdout.isTTY;

/**
 * Writes to stdout, and waits until it is taken.
 *
 * @throws {ReaderGone} where the reader closed the pipe
 * @throws {Failure} where it can't be written, as on a full disk
 */
export const writeStdout = async (output: string | Uint8Array): Promise<void> => {
  try {
    const plain = isPlain();
    for (const bytes of typeof output === 'string' ? encode(output) : [output]) {
      const written = plain ? writeNow(bytes) : 0;
      if (written < bytes.length) await writeToStream(bytes.subarray(written));
    }
  } catch (error) {
    if (isSystemError(error, 'EPIPE', 'ERR_STREAM_DESTROYED')) throw new ReaderGone();
    throw new Failure(`stdout: ${explainError(error) ?? String(error)}`);
  }
};

/** In UTF-16 units: a large text isn't in memory twice. */
const pieceLength = 2 ** 18;

/** @returns the bytes piece by piece, each in the place of the one before it */
function* encode(text: string): Generator<Uint8Array> {
  if (text.length <= pieceLength) {
    yield Buffer.from(text);
    return;
  }
  const bytes = Buffer.allocUnsafe(3 * (pieceLength + 1));
  for (let at = 0; at < text.length; ) {
    const cut = at + pieceLength;
    const end = isHighSurrogate(text.charCodeAt(cut - 1)) ? cut + 1 : cut;
    yield bytes.subarray(0, bytes.write(text.slice(at, end)));
    at = end;
  }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** That of node:os, which takes 0.2 ms to load. */
const devNull = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';

const isPlain = (): boolean => {
  const stats = fstatSync(1);
  return (
    stats.isFile() || stats.isFIFO() || stats.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev
  );
};

/** Node's stream for stdout takes 2 ms to load. @returns how many bytes were written before the pipe was full */
const writeNow = (bytes: Uint8Array): number => {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch (error) {
    if (!isSystemError(error, 'EAGAIN')) throw error;
  }
  return written;
};

const writeToStream = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    // Without a listener an error event ends the process with a stack; the callback has told already.
    if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => {});
    process.stdout.write(bytes, error => (error ? reject(error) : resolve()));
  });
