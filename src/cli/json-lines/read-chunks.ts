import { closeSync, fstatSync, openSync, read } from 'node:fs';
import { type OnReadOpts, Socket, type SocketConstructorOpts } from 'node:net';
import { promisify } from 'node:util';
import { explainError } from '../failure.ts';
import { type Input, inputPath, stdin } from '../inputs.ts';
import { requireReadable } from '../read-input.ts';

/** As much as a pipe holds. */
const size = 2 ** 16;

/**
 * Reads an input as it comes, no faster than it is asked for. All chunks lie in the same memory, one after the
 * other: a new buffer for each would wait for the garbage collector, and a fast stream would fill memory with them.
 *
 * @param stop ends the wait for more
 * @param onFailure told what is wrong with an input that can't be read, or no further
 * @returns chunks, each of them gone when the next one is asked for
 */
export async function* readChunks(
  input: Input,
  stop: AbortSignal,
  onFailure: (message: string) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of input === stdin ? readStdin(stop) : readPath(inputPath(input))) {
      if (stop.aborted) return;
      yield chunk;
    }
  } catch (error) {
    if (stop.aborted) return;
    const message = explainError(error);
    if (message === undefined) throw error;
    onFailure(message);
  }
}

async function* readPath(file: string): AsyncGenerator<Uint8Array> {
  requireReadable(file);
  const fd = openSync(file, 'r');
  try {
    yield* readFile(fd);
  } finally {
    closeSync(fd);
  }
}

async function* readFile(fd: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(size);
  for (;;) {
    const { bytesRead } = await promisify(read)(fd, buffer, 0, size, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

const readStdin = (stop: AbortSignal): AsyncIterable<Uint8Array> => {
  const stats = fstatSync(0);
  if (stats.isFile()) return readFile(0);
  if (stats.isFIFO() || stats.isSocket()) return readPipe(0, stop);
  stop.addEventListener('abort', () => process.stdin.destroy());
  return process.stdin;
};

async function* readPipe(fd: number, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(size);
  let wake = (): void => {};
  let filled = 0;
  let ended = false;
  let failure: Error | undefined;
  const callback = (length: number): boolean => {
    filled = length;
    wake();
    return false;
  };
  const options: SocketConstructorOpts & { readonly onread: OnReadOpts } = {
    fd,
    readable: true,
    writable: false,
    onread: { buffer, callback },
  };
  const socket = new Socket(options);
  const end = (): void => {
    ended = true;
    wake();
  };
  socket
    .on('end', end)
    .on('close', end)
    .on('error', error => {
      failure = error;
    });
  stop.addEventListener('abort', () => socket.destroy());
  try {
    for (;;) {
      if (filled === 0 && !ended)
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      if (failure !== undefined) throw failure;
      if (filled > 0) {
        const chunk = buffer.subarray(0, filled);
        filled = 0;
        yield chunk;
        socket.resume();
      } else if (ended) return;
    }
  } finally {
    socket.destroy();
  }
}
