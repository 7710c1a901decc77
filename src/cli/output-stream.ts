import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { explainError, Failure } from './failure.ts';
import { compareWith } from './file-comparison.ts';
import { type Input, inputPath, stdin } from './inputs.ts';
import { realPath } from './plan.ts';
import { writeStdout } from './stdout.ts';
import { temporaryName } from './temporary-files.ts';
import { type Delivery, type DeliveryOptions, prepareFolder } from './write-output.ts';

/** An output that is written piece by piece. */
export interface OutputStream {
  /** Writes a piece, and waits until it is taken. */
  write(bytes: Uint8Array): Promise<void>;
  /** Puts the whole in its place. */
  finish(): Delivery;
  /** Leaves no trace of what is not finished. */
  abandon(): void;
}

/** Stdout, of which nothing can be taken back. */
const stdout: OutputStream = { write: writeStdout, finish: () => 'written', abandon: () => {} };

/**
 * @param file the output's name; stdout without one
 * @returns the output; undefined where one exists that is to be left alone
 * @throws {Failure} where the output is an input, or can't be written
 */
export const openOutput = (
  file: string | undefined,
  inputs: readonly Input[],
  options: DeliveryOptions,
): OutputStream | undefined => {
  if (file === undefined) return stdout;
  if (inputs.some(input => input !== stdin && realPath(inputPath(input)) === realPath(file))) {
    throw new Failure(`${file}: is an input itself; write to another file`);
  }
  if (!options.clobber && !options.check && existsSync(file)) return undefined;
  return explained(file, () => openFile(file, options));
};

/** Does what may fail for a reason that has a sentence. */
const explained = <T>(file: string, attempt: () => T): T => {
  try {
    return attempt();
  } catch (error) {
    const message = explainError(error);
    throw message === undefined ? error : new Failure(`${file}: ${message}`);
  }
};

/**
 * Opens a file for writing: what is written goes to a temporary file in its folder, which takes its place once it is
 * finished, unless it is equal. A device or a pipe is written into as it is.
 *
 * @throws {Failure} where a folder stands in the file's place
 */
const openFile = (file: string, { check }: DeliveryOptions): OutputStream => {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new Failure('is a folder; remove it, or write somewhere else');
  if (there !== undefined && !there.isFile()) return openDevice(file, check);
  const target = there === undefined ? file : realpathSync(file);
  return check ? openCheck(target) : openReplacement(file, target, there?.mode);
};

const openReplacement = (file: string, target: string, mode: number | undefined): OutputStream => {
  prepareFolder(path.dirname(target));
  const comparison = compareWith(target);
  const temporary = path.join(path.dirname(target), temporaryName());
  const handle = openSync(temporary, 'wx');
  let open = true;
  const abandon = (): void => {
    if (!open) return;
    open = false;
    comparison.close();
    closeSync(handle);
    rmSync(temporary, { force: true });
  };
  return {
    write: async bytes => {
      explained(file, () => writeAll(handle, bytes));
      comparison.take(bytes);
    },
    finish: () => {
      const unchanged = comparison.finish() === 'unchanged';
      if (!unchanged) {
        if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
        renameSync(temporary, target);
      }
      abandon();
      return unchanged ? 'unchanged' : 'written';
    },
    abandon,
  };
};

const openCheck = (target: string): OutputStream => {
  const comparison = compareWith(target);
  return {
    write: async bytes => comparison.take(bytes),
    finish: () => comparison.finish(),
    abandon: () => comparison.close(),
  };
};

const openDevice = (file: string, check: boolean): OutputStream => {
  if (check) return { write: async () => {}, finish: () => 'different', abandon: () => {} };
  const handle = openSync(file, 'w');
  return {
    write: async bytes => explained(file, () => writeAll(handle, bytes)),
    finish: () => 'written',
    abandon: () => closeSync(handle),
  };
};

const writeAll = (handle: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
};
