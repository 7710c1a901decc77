import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { explainError, Failure, isSystemError } from '../failure.ts';

/** The reader of stdout closed the pipe: the run ends, without an error. */
export class BrokenPipeError extends Error {
  override readonly name = 'BrokenPipeError';
}

/**
 * @returns whether stdout is a terminal, without loading Node's terminal streams if it is a file or a pipe
 */
export const isStdoutTerminal = (): boolean => kindOf() === 'other' && process.stdout.isTTY;

/**
 * Writes to stdout, and waits until everything is written.
 *
 * @param signal aborts waiting; without a signal, writing to a full pipe may block the process
 * @throws {BrokenPipeError} if the reader closed the pipe
 * @throws {Failure} if writing fails, for example because the disk is full
 */
export const writeStdout = async (output: string | Uint8Array, signal?: AbortSignal): Promise<void> => {
  try {
    const kind = kindOf();
    const now = kind === 'file' || (kind === 'pipe' && signal === undefined);
    for (const bytes of typeof output === 'string' ? encode(output) : [output]) {
      const written = now ? writeNow(bytes) : 0;
      if (written < bytes.length)
        await writeToStream(await openStream(kind), bytes.subarray(written), signal);
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    if (isSystemError(error, 'EPIPE', 'ERR_STREAM_DESTROYED')) throw new BrokenPipeError();
    throw new Failure(`stdout: ${explainError(error) ?? String(error)}`);
  }
};

/** In UTF-16 code units. Writing in pieces avoids a second copy of a large text in memory. */
const pieceLength = 2 ** 18;

/** Encodes a text in pieces. All pieces share one buffer: each is valid only until the next. */
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

/** Same as in node:os, which takes 0.2 ms to load. */
const devNull = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';

const kindOf = (): 'file' | 'pipe' | 'other' => {
  const stats = fstatSync(1);
  if (stats.isFIFO() || stats.isSocket()) return 'pipe';
  const isNull = stats.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev;
  return stats.isFile() || isNull ? 'file' : 'other';
};

/**
 * Writes without `process.stdout`, which takes 2 ms to load.
 *
 * @returns the number of bytes written; fewer than given if the pipe is full
 */
const writeNow = (bytes: Uint8Array): number => {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch (error) {
    if (!isSystemError(error, 'EAGAIN')) throw error;
  }
  return written;
};

let opened: Writable | undefined;

/** For pipes, a new stream is opened: `process.stdout` can't be destroyed while it waits for a reader. */
const openStream = async (kind: 'file' | 'pipe' | 'other'): Promise<Writable> => {
  if (opened !== undefined) return opened;
  const { Socket } = await import('node:net');
  opened = kind === 'pipe' ? new Socket({ fd: 1, readable: false, writable: true }) : process.stdout;
  // Errors are passed to the callback of `write`; without a listener, they would also crash the process.
  opened.on('error', () => {});
  return opened;
};

const writeToStream = (stream: Writable, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => {
      stream.destroy();
      reject(new Error('interrupted'));
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    stream.write(bytes, error => {
      signal?.removeEventListener('abort', giveUp);
      if (error) reject(error);
      else resolve();
    });
  });
