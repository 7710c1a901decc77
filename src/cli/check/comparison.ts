import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { attempt } from '../failure.ts';
import type { OutputFile } from '../outputs/replacement.ts';

/** Compares the bytes that would be written with the existing file, without changing it. */
export const openComparison = (file: string): OutputFile => {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing === undefined) return { write: () => {}, finish: () => 'missing', abandon: () => {} };
  if (!existing.isFile()) return { write: () => {}, finish: () => 'different', abandon: () => {} };
  const what = `cannot read ${file}`;
  const handle = attempt(what, () => openSync(file, 'r'));
  let equal = true;
  let length = 0;
  return {
    write: bytes => {
      equal &&= attempt(what, () => readExactly(handle, bytes.length)).equals(bytes);
      length += bytes.length;
    },
    finish: () => {
      closeSync(handle);
      return equal && length === existing.size ? 'unchanged' : 'different';
    },
    abandon: () => closeSync(handle),
  };
};

/** @returns `length` bytes, or fewer at the end of the file */
const readExactly = (handle: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  for (let read = -1; read !== 0 && filled < length; filled += read) {
    read = readSync(handle, bytes, filled, length - filled, null);
  }
  return bytes.subarray(0, filled);
};
