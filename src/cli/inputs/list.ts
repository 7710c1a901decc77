import { readFileSync } from 'node:fs';
import { attempt } from '../failure.ts';
import { readStdin } from './read.ts';

/**
 * Reads the list of `--files-from`.
 *
 * @param file a file of paths, one per line or separated by NUL as with `find -print0`; `-` for stdin
 * @throws {Failure} if the list can't be read
 */
export const readList = async (file: string): Promise<readonly string[]> => {
  const bytes = file === '-' ? await readStdin() : attempt(`--files-from ${file}`, () => readFileSync(file));
  const text = new TextDecoder().decode(bytes);
  if (text.includes('\0')) return text.split('\0').filter(path => path !== '');
  return text
    .split('\n')
    .map(line => (line.endsWith('\r') ? line.slice(0, -1) : line))
    .filter(line => line !== '');
};
