import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Compares what is to be written, piece by piece, with what is there. */
export interface FileComparison {
  take(piece: Uint8Array): void;
  /** @returns what the whole is, beside the file */
  finish(): 'unchanged' | 'different' | 'missing';
  close(): void;
}

/** @param file a file, or the path of none */
export const compareWith = (file: string): FileComparison => {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) return { take: () => {}, finish: () => 'missing', close: () => {} };
  const handle = openSync(file, 'r');
  let equal = true;
  let length = 0;
  return {
    take: piece => {
      equal &&= readExactly(handle, piece.length).equals(piece);
      length += piece.length;
    },
    finish: () => (equal && length === there.size ? 'unchanged' : 'different'),
    close: () => closeSync(handle),
  };
};

/** @returns so many bytes, or those that are left */
const readExactly = (handle: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  for (let read = -1; read !== 0 && filled < length; filled += read) {
    read = readSync(handle, bytes, filled, length - filled, null);
  }
  return bytes.subarray(0, filled);
};
