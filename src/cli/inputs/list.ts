import { readFileSync } from 'node:fs';
import { explainError, Failure } from '../failure.ts';
import { readStdin } from './read.ts';

/**
 * Reads the list of `--files-from`.
 *
 * @param file a file of paths, one per line or separated by NUL as with `find -print0`; `-` for stdin
 * @throws {Failure} if the list can't be read
 */
export const readList = async (file: string): Promise<readonly string[]> => {
  const bytes = await readBytes(file);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\0')) return text.split('\0').filter(path => path !== '');
  return text
    .split('\n')
    .map(line => (line.endsWith('\r') ? line.slice(0, -1) : line))
    .filter(line => line !== '');
};

const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return file === '-' ? await readStdin() : readFileSync(file);
  } catch (error) {
    const message = explainError(error);
    throw message === undefined ? error : new Failure(`--files-from ${file}: ${message}`);
  }
};

/** PowerShell writes lists in UTF-16, with a byte-order mark. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
