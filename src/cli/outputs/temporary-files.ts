import { opendirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from '../failure.ts';

/** Tells this run from others of the same process number; node:crypto would take 5 ms to load. */
const run = Math.floor(Math.random() * 2 ** 32)
  .toString(16)
  .padStart(8, '0');
const pattern = /^\.cleancopy-(\d+)-([\da-f]{8})-\d+\.tmp$/;
/** A write takes milliseconds: a temporary file of this age, in milliseconds, belongs to nobody. */
const abandonedAfter = 10 * 60 * 1000;
let count = 0;

/** @returns a new name for a file that is being written; it tells which process writes it */
export const temporaryName = (): string => `.cleancopy-${process.pid}-${run}-${count++}.tmp`;

/**
 * Removes temporary files that a killed process left in a folder.
 *
 * @param folder a folder that exists
 */
export const sweep = (folder: string): void => {
  const entries = opendirSync(folder);
  try {
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      const [, pid, owner] = pattern.exec(entry.name) ?? [];
      if (pid === undefined || owner === run) continue;
      const file = path.join(folder, entry.name);
      if (!isAlive(Number(pid)) || isOld(file)) rmSync(file, { force: true });
    }
  } finally {
    entries.closeSync();
  }
};

/** A process with this one's own number that is not this one is gone. */
const isAlive = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isSystemError(error, 'ESRCH');
  }
};

const isOld = (file: string): boolean =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > abandonedAfter;
