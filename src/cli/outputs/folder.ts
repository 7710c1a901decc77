import { mkdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { attempt, explainError, Failure, isSystemError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { type Input, stdin } from '../inputs/input.ts';
import { Claims } from './claims.ts';
import { openReplacement } from './replacement.ts';
import type { DeliveredOutput, OutputContent, Target } from './target.ts';
import { extensionOf, mirroredName, templateName } from './template.ts';
import { removeStaleFiles } from './temporary-files.ts';

/** @returns the target of `-d`: one file per input, named after the input or by a template */
export const openFolder = (folder: string, settings: Settings, inputs: readonly Input[]): Target =>
  new Folder(folder, settings, inputs);

class Folder implements Target {
  readonly isShared = false;
  readonly #folder: string;
  readonly #settings: Settings;
  readonly #claims: Claims;
  readonly #prepared = new Set<string>();

  constructor(folder: string, settings: Settings, inputs: readonly Input[]) {
    this.#folder = folder;
    this.#settings = settings;
    // Only inputs with the file extension of outputs can be overwritten.
    const extension = extensionOf(settings.to);
    this.#claims = new Claims(inputs.filter(({ name }) => name.toLowerCase().endsWith(extension)));
  }

  prepare(): void {
    const { dryRun, check } = this.#settings;
    if (!dryRun && !check) makeFolder(this.#folder);
  }

  reserve(input: Input): DeliveredOutput | undefined {
    const { name, dryRun, clobber, check } = this.#settings;
    if (name !== undefined) return undefined;
    const output = this.#mirrored(input);
    this.#claims.claim(output, input, this.#remedy);
    if (dryRun) return { output, state: 'planned' };
    if (clobber || check) return undefined;
    return isWritten(this.#fileAt(output)) ? { output, state: 'left' } : undefined;
  }

  async deliver(input: Input, { content, metadata = {} }: OutputContent): Promise<DeliveredOutput> {
    const { name, to, strict } = this.#settings;
    if (name === undefined) {
      const output = this.#mirrored(input);
      return { output, ...this.#write(output, content) };
    }
    const nameWith = (number: number) => templateName(name, input, to, metadata, number);
    const first = nameWith(1);
    const named = 'name' in first ? nameWith(this.#claims.count(first.name)) : first;
    if ('name' in named) return this.#claimAndWrite(path.join(this.#folder, named.name), input, content);
    const warning = `front matter has no ${named.missing} for --name; the output is named after the input`;
    if (strict) throw new Failure(`${warning} (an error with --strict)`);
    return { ...this.#claimAndWrite(this.#mirrored(input), input, content), warning };
  }

  finish(): undefined {}

  abandon(): void {}

  #claimAndWrite(output: string, input: Input, content: string | Uint8Array): DeliveredOutput {
    this.#claims.claim(output, input, this.#remedy);
    return { output, ...this.#write(output, content) };
  }

  get #remedy(): string {
    const { name = '{name}' } = this.#settings;
    return `rename one of them, or number them with --name '${name}-{n}'`;
  }

  #mirrored(input: Input): string {
    return path.join(
      this.#folder,
      mirroredName(input === stdin ? { root: '', name: 'stdin' } : input, this.#settings.to),
    );
  }

  #write(output: string, content: string | Uint8Array): Omit<DeliveredOutput, 'output'> {
    const { dryRun, check, clobber } = this.#settings;
    if (dryRun) return { state: 'planned' };
    const bytes = Buffer.from(content);
    if (!check) this.#prepareFor(output);
    const existing = this.#fileAt(output);
    if (isWritten(existing) && !clobber && !check) return { state: 'left' };
    const before =
      existing && (check || existing.size === bytes.length)
        ? attempt(`cannot read ${output}`, () => readFileSync(output))
        : undefined;
    if (before?.equals(bytes)) return { state: 'unchanged' };
    if (check && before === undefined) return { state: 'missing' };
    if (check) return { state: 'different', change: { before: String(before), after: String(bytes) } };
    const file = openReplacement(output);
    file.write(bytes);
    return { state: file.finish() };
  }

  #fileAt(output: string): Stats | undefined {
    return attempt(`cannot ${this.#settings.check ? 'read' : 'write'} ${output}`, () => fileAt(output));
  }

  /** Creates the folder of an output, and removes temporary files of killed processes. */
  #prepareFor(output: string): void {
    const folder = path.dirname(output);
    if (this.#prepared.has(folder)) return;
    makeFolder(folder);
    removeStaleFiles(folder);
    this.#prepared.add(folder);
  }
}

/**
 * Creates a folder and its parents, unless they exist.
 *
 * @throws {Failure} if one can't be created
 */
export const makeFolder = (folder: string): void => {
  try {
    makeFolders(path.resolve(folder));
  } catch (error) {
    const problem = isSystemError(error, 'EEXIST', 'ENOTDIR')
      ? 'it is a file, or inside one; choose another folder'
      : explainError(error);
    throw problem === undefined ? error : new Failure(`cannot create folder ${folder}: ${problem}`);
  }
};

/** Not Node's `recursive` option, which never returns in folders such as /proc. */
const makeFolders = (folder: string): void => {
  if (isFolder(folder)) return;
  makeFolders(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have created it in the meantime.
    if (!isFolder(folder)) throw error;
  }
};

const isFolder = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** @returns the stats of a regular file. @throws {Failure} if it is a folder */
const fileAt = (output: string): Stats | undefined => {
  const stats = statSync(output, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new Failure('it is a folder; choose another output');
  return stats?.isFile() ? stats : undefined;
};

/** An empty file doesn't count: it may be left over from a power failure. */
export const isWritten = (existing: Stats | undefined): boolean =>
  existing !== undefined && existing.size > 0;
