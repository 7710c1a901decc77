import { closeSync, fchmodSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { attempt } from '../failure.ts';
import type { Delivery } from './target.ts';
import { temporaryName } from './temporary-files.ts';

/** A file that is being written or compared, piece by piece. */
export interface OutputFile {
  write(bytes: Uint8Array): void;
  /** Puts the whole in its place. */
  finish(): Delivery;
  /** Leaves no trace of what isn't finished. */
  abandon(): void;
}

/**
 * Writes a file whole or not at all: into a temporary file of its folder, which then takes its name. A file that is
 * there already keeps its mode.
 *
 * @throws {Failure} where it can't be written; nothing is left then
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
  const finish = (): Delivery => {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isFile()) fchmodSync(handle, there.mode & 0o7777);
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

/** Writes all of the bytes, which the system may take in several pieces. */
export const writeAll = (handle: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
};
