import { closeSync, fchmodSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { attempt } from '../failure.ts';
import type { OutputState } from './target.ts';
import { temporaryName } from './temporary-files.ts';

/** A file that is written, or compared with its new content, piece by piece. */
export interface OutputFile {
  write(bytes: Uint8Array): void;
  /** Completes the file or the comparison. @returns the state of the output */
  finish(): OutputState;
  /** Closes an unfinished file and removes its temporary file, if any. */
  abandon(): void;
}

/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. If the file
 * exists, its mode is kept.
 *
 * @throws {Failure} here and from its methods, if the file can't be written; the temporary file is removed
 * then
 */
export const openReplacement = (file: string): OutputFile => {
  const what = `cannot write ${file}`;
  const temporary = path.join(path.dirname(file), temporaryName());
  const handle = attempt(what, () => openSync(temporary, 'wx'));
  let underWay = true;
  const abandon = (): void => {
    if (!underWay) return;
    underWay = false;
    closeSync(handle);
    rmSync(temporary, { force: true });
  };
  const finish = (): OutputState => {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isFile()) fchmodSync(handle, existing.mode & 0o7777);
    underWay = false;
    closeSync(handle);
    try {
      renameSync(temporary, file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    return 'written';
  };
  const orAbandon = <Result>(action: () => Result): Result => {
    try {
      return attempt(what, action);
    } catch (error) {
      abandon();
      throw error;
    }
  };
  return {
    write: bytes => orAbandon(() => writeAll(handle, bytes)),
    finish: () => orAbandon(finish),
    abandon,
  };
};

/** Writes all bytes, with several system calls if needed. */
export const writeAll = (handle: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
};
