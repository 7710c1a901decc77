import { explainError, Failure, isSystemError } from './failure.ts';

/** Stdout's reader has gone: there is nothing more to do, and nothing is wrong. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/**
 * Writes to stdout, and waits until it is taken.
 *
 * @throws {ReaderGone} where the reader closed the pipe
 * @throws {Failure} where it can't be written, as on a full disk
 */
export const writeStdout = (output: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      if (!error) resolve();
      else if (isSystemError(error, 'EPIPE', 'ERR_STREAM_DESTROYED')) reject(new ReaderGone());
      else reject(new Failure(`stdout: ${explainError(error) ?? error.message}`));
    };
    // Without a listener an error event ends the process with a stack; the callback has told already.
    if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => {});
    process.stdout.write(output, done);
  });
