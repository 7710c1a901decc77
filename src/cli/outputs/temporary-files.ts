import { type Dir, opendirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from '../failure.ts';

/**
 * Identifies the set of processes in which a process ID is unique. Several machines and containers may share
 * a folder, so that IDs alone are ambiguous.
 *
 * @returns the ID of the boot and of the PID namespace; undefined if the system doesn't have them
 */
const readScope = (): string | undefined => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').replace(/\W/g, '');
    return boot + readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
  } catch {
    return undefined;
  }
};

let scope: string | undefined;
/**
 * Distinguishes this run from others with the same process ID. Not by node:crypto, which takes 5 ms to load.
 */
const run = Math.floor(Math.random() * 2 ** 32)
  .toString(16)
  .padStart(8, '0');
const pattern = /^\.cleancopy-(\w+)-(\d+)-([\da-f]{8})-\d+\.tmp$/;
let count = 0;

/** @returns a new name for a temporary file, which identifies the process that writes it */
export const temporaryName = (): string => {
  scope ??= readScope() ?? 'unknown';
  return `.cleancopy-${scope}-${process.pid}-${run}-${count++}.tmp`;
};

/**
 * Removes temporary files that killed processes left in a folder. Files whose process may still be running
 * are kept, and so are all files of other machines and containers.
 *
 * @param folder a folder that exists
 */
export const removeStaleFiles = (folder: string): void => {
  scope ??= readScope() ?? 'unknown';
  if (scope === 'unknown') return;
  const entries = openFolder(folder);
  if (entries === undefined) return;
  try {
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      const [, owner, pid, ownerRun] = pattern.exec(entry.name) ?? [];
      if (owner !== scope || ownerRun === run || isAlive(Number(pid))) continue;
      rmSync(path.join(folder, entry.name), { force: true });
    }
  } finally {
    entries.closeSync();
  }
};

/** @returns undefined if the folder can be written to but not listed: its files are then left alone */
const openFolder = (folder: string): Dir | undefined => {
  try {
    return opendirSync(folder);
  } catch (error) {
    if (isSystemError(error, 'EACCES')) return undefined;
    throw error;
  }
};

/** @returns whether another process with this ID may be running; never for the ID of this process */
const isAlive = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isSystemError(error, 'ESRCH');
  }
};
