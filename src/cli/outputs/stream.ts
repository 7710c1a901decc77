import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { openComparison } from '../check/comparison.ts';
import { attempt, Failure, isSystemError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import type { Input } from '../inputs/input.ts';
import { Claims } from './claims.ts';
import { isWritten, makeFolder } from './folder.ts';
import { type OutputFile, openReplacement, writeAll } from './replacement.ts';
import { BrokenPipeError, isStdoutTerminal, writeStdout } from './stdout.ts';
import type { DeliveredOutput, OutputContent, OutputState, Target } from './target.ts';
import { removeStaleFiles } from './temporary-files.ts';

/** The output shared by all inputs: stdout, or the file of `-o`. */
export interface Stream extends Target {
  /** Writes a piece of the output. */
  write(content: string | Uint8Array): Promise<void>;
}

/** @param signal aborts waiting for stdout */
export const openStream = (settings: Settings, inputs: readonly Input[], signal?: AbortSignal): Stream => {
  const { outFile } = settings;
  return outFile === undefined || outFile === '-' ? openStdout(signal) : new File(outFile, settings, inputs);
};

/** What is written to stdout can't be undone, so there is nothing to finish or abandon. */
const openStdout = (signal: AbortSignal | undefined): Stream => ({
  isShared: true,
  prepare: () => {},
  reserve: () => undefined,
  write: content => writeStdout(content, signal),
  deliver: async (_, { content }) => {
    await writeStdout(typeof content === 'string' ? promptOnItsOwnLine(content) : content, signal);
    return { output: '-' };
  },
  finish: () => undefined,
  abandon: () => {},
});

const promptOnItsOwnLine = (content: string): string =>
  content !== '' && !content.endsWith('\n') && isStdoutTerminal() ? `${content}\n` : content;

class File implements Stream {
  readonly isShared = true;
  readonly #output: string;
  readonly #settings: Settings;
  /** The state of the output, if that is known without writing it. */
  readonly #known: OutputState | undefined;
  #file: OutputFile | undefined;
  /** The new content, with `--diff`. */
  readonly #contents: Uint8Array[] = [];

  constructor(output: string, settings: Settings, inputs: readonly Input[]) {
    this.#output = output;
    this.#settings = settings;
    const isThere = existsSync(output);
    if (isThere) new Claims(inputs).refuseInput(output);
    const { dryRun, clobber, check } = settings;
    if (dryRun) this.#known = 'planned';
    else if (isThere && isWritten(statSync(output)) && !clobber && !check) this.#known = 'left';
  }

  reserve(): DeliveredOutput | undefined {
    return this.#known === undefined ? undefined : { output: this.#output, state: this.#known };
  }

  prepare(): void {}

  async write(content: string | Uint8Array): Promise<void> {
    this.#open().write(Buffer.from(content));
    if (this.#settings.diff) this.#contents.push(Buffer.from(content));
  }

  async deliver(_: Input, { content }: OutputContent): Promise<DeliveredOutput> {
    await this.write(content);
    return { output: this.#output };
  }

  finish(): DeliveredOutput | undefined {
    if (this.#known !== undefined) return undefined;
    const file = this.#open();
    this.#file = undefined;
    const delivered = { output: this.#output, state: file.finish() };
    if (!this.#settings.diff || delivered.state !== 'different') return delivered;
    const change = {
      before: readFileSync(this.#output, 'utf8'),
      after: Buffer.concat(this.#contents).toString(),
    };
    return { ...delivered, change };
  }

  abandon(): void {
    this.#file?.abandon();
  }

  /** Opened with the first piece: an existing file must not change before there is something to write. */
  #open(): OutputFile {
    this.#file ??= openFile(this.#output, this.#settings);
    return this.#file;
  }
}

/**
 * Opens an output file. Symbolic links are followed; devices and pipes are written to directly.
 *
 * @param options `check` compares the file instead of writing it
 * @throws {Failure} if the file is a folder or can't be opened
 */
export const openFile = (file: string, { check }: Pick<Settings, 'check'>): OutputFile => {
  const what = `cannot write ${file}`;
  const existing = attempt(what, () => statSync(file, { throwIfNoEntry: false }));
  if (existing?.isDirectory() || file.endsWith('/') || file.endsWith(path.sep)) {
    throw new Failure(`${what}: it is a folder; choose another file, or use -d`);
  }
  if (check) return openComparison(file);
  if (existing !== undefined && !existing.isFile()) return openDevice(file);
  const target = attempt(what, () => realTarget(file));
  makeFolder(path.dirname(target));
  attempt(what, () => removeStaleFiles(path.dirname(target)));
  return openReplacement(target);
};

/** @returns the path that a file has, or will have, with symbolic links resolved */
const realTarget = (file: string): string => {
  if (existsSync(file)) return realpathSync(file);
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? realTarget(path.resolve(path.dirname(file), readlinkSync(file))) : file;
};

const openDevice = (file: string): OutputFile => {
  const what = `cannot write ${file}`;
  const handle = attempt(what, () => openSync(file, 'w'));
  return {
    write: bytes => attempt(what, () => orBrokenPipe(() => writeAll(handle, bytes))),
    finish: () => {
      closeSync(handle);
      return 'written';
    },
    abandon: () => closeSync(handle),
  };
};

/** A pipe closed early by its reader is not a failure, as for stdout. */
const orBrokenPipe = (write: () => void): void => {
  try {
    write();
  } catch (error) {
    throw isSystemError(error, 'EPIPE') ? new BrokenPipeError() : error;
  }
};
