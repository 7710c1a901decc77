import { opendirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from '../failure.ts';

/**
 * @returns what tells the processes that this one can see from all others, on this machine, in its containers and on
 * others: the boot and the namespace of process numbers. Undefined where the system doesn't tell.
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
/** Tells this run from others of the same process number; node:crypto would take 5 ms to load. */
const run = Math.floor(Math.random() * 2 ** 32)
  .toString(16)
  .padStart(8, '0');
const pattern = /^\.cleancopy-(\w+)-(\d+)-([\da-f]{8})-\d+\.tmp$/;
let count = 0;

/** @returns a new name for a file that is being written; it tells which process writes it */
export const temporaryName = (): string => {
  scope ??= readScope() ?? 'unknown';
  return `.cleancopy-${scope}-${process.pid}-${run}-${count++}.tmp`;
};

/**
 * Removes temporary files that killed processes left in a folder. A file whose process may live is left alone: so are
 * all those of other machines and containers.
 *
 * @param folder a folder that exists
 */
export const sweep = (folder: string): void => {
  scope ??= readScope() ?? 'unknown';
  if (scope === 'unknown') return;
  const entries = opendirSync(folder);
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
