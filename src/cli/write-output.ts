import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { explainError, Failure, isSystemError } from './failure.ts';
import { printable } from './printable.ts';
import { sweep, temporaryName } from './temporary-files.ts';

/** What became of an output. */
export type Delivery = 'written' | 'unchanged' | 'left' | 'missing' | 'different';

/** How outputs are delivered. */
export interface DeliveryOptions {
  /** Write nothing: tell what is missing or different. */
  readonly check: boolean;
  /** Write over outputs that exist. */
  readonly clobber: boolean;
}

/**
 * Writes an output whole or not at all: into a temporary file of its folder, which is renamed. What is there
 * already and equal is left untouched.
 *
 * @throws {Failure} where a folder stands in the output's place
 */
export const writeOutput = (file: string, content: string, options: DeliveryOptions): Delivery =>
  naming(file, () => deliver(file, content, options));

const deliver = (file: string, content: string, { check, clobber }: DeliveryOptions): Delivery => {
  const bytes = Buffer.from(content);
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new Failure('a folder is in its place; remove it, or write somewhere else');
  if (there?.isFile()) {
    if (!clobber && !check) return 'left';
    if (there.size === bytes.length && readFileSync(file).equals(bytes)) return 'unchanged';
    if (check) return 'different';
  } else if (check) {
    return 'missing';
  }
  replaceFile(file, bytes, there);
  return 'written';
};

/**
 * Writes to a file that the user named outright: a symbolic link is followed, and a device or a pipe is written
 * into as it is.
 */
export const writeNamedOutput = (file: string, content: string, options: DeliveryOptions): Delivery =>
  naming(file, () => deliverNamed(file, content, options));

const deliverNamed = (file: string, content: string, options: DeliveryOptions): Delivery => {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined || there.isDirectory()) return deliver(file, content, options);
  if (there.isFile()) return deliver(realpathSync(file), content, options);
  if (options.check) return 'different';
  writeFileSync(file, content);
  return 'written';
};

/** An output's failure names the output: the message begins with the input. */
const naming = (file: string, write: () => Delivery): Delivery => {
  try {
    return write();
  } catch (error) {
    const message = explainError(error);
    if (message === undefined) throw error;
    throw new Failure(`cannot write ${printable(file)}: ${message}`);
  }
};

const replaceFile = (file: string, bytes: Buffer, there: Stats | undefined): void => {
  const temporary = path.join(path.dirname(file), temporaryName());
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, bytes);
    } finally {
      closeSync(handle);
    }
    if (there?.isFile()) chmodSync(temporary, there.mode & 0o7777);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};

const prepared = new Set<string>();

/**
 * Makes the folder of an output, and sweeps it of what a killed process left there. Once for each folder, by the
 * main thread alone: another thread's temporary files are not to be swept.
 *
 * @throws {Failure} where a file stands in the folder's place
 */
export const prepareFolder = (folder: string): void => {
  if (prepared.has(folder)) return;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (isSystemError(error, 'EEXIST', 'ENOTDIR')) {
      throw new Failure(`${folder} is a file or lies below one; name another folder`);
    }
    throw error;
  }
  sweep(folder);
  prepared.add(folder);
};
