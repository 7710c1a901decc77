import { createReadStream } from 'node:fs';
import { addAbortSignal, pipeline, Readable } from 'node:stream';
import { isSystemError } from '../failure.ts';
import { type Input, inputPath, stdin } from './input.ts';
import { brokenGzip, isGzip, openStdin, requireReadable } from './read.ts';

/**
 * Streams an input with backpressure, and decompresses it if it is gzip.
 *
 * @param signal aborts reading
 * @throws {Failure} if the input doesn't exist, can't be read, or is broken gzip
 */
export async function* readChunks(input: Input, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const source: AsyncGenerator<Uint8Array> = openSource(input, signal);
  const first = await source.next();
  if (first.done) return;
  const whole = prepend(first.value, source);
  if (isGzip(first.value)) yield* unpacked(whole);
  else yield* whole;
}

async function* openSource(input: Input, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (input !== stdin) requireReadable(inputPath(input));
  const stream = input === stdin ? openStdin() : createReadStream(inputPath(input));
  addAbortSignal(signal, stream);
  yield* stream;
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const stream = createGunzip();
  // Errors are thrown by the iteration below; the callback only keeps them from being unhandled.
  pipeline(Readable.from(packed), stream, () => {});
  try {
    yield* stream;
  } catch (error) {
    throw isSystemError(error, 'Z_DATA_ERROR', 'Z_BUF_ERROR') ? brokenGzip(error) : error;
  }
}
