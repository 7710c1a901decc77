import { readFileSync, statSync } from 'node:fs';
import { Failure } from './failure.ts';

/** @returns all the bytes of stdin */
export const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** Pipes that the shell made for this process, as by process substitution. */
const ownPipe = /^\/(?:dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/;

/**
 * @returns a file's bytes
 * @throws {Failure} on a folder, a device, a socket, or a named pipe, which might never end
 */
export const readInputFile = (file: string): Uint8Array => {
  requireReadable(file);
  return readFileSync(file);
};

/** @throws {Failure} on a folder, a device, a socket, or a named pipe, which might never end */
export const requireReadable = (file: string): void => {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new Failure(
      file.includes('\ufffd')
        ? 'the name is not valid UTF-8, so that it cannot be opened; rename it'
        : 'no such file or folder; check the path',
    );
  }
  if (stats.isDirectory()) throw new Failure('is a folder; give a file');
  if (!stats.isFile() && !ownPipe.test(file)) {
    throw new Failure(`is a ${stats.isFIFO() ? 'named pipe' : 'device'}, not a file; pipe it in instead`);
  }
};
