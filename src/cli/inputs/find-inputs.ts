import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { explainError, Failure, UsageError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { type Input, inputPath, stdin } from './input.ts';

/** An input that doesn't exist or can't be read. */
export interface MissingInput {
  readonly path: string;
  readonly message: string;
}

/** The inputs of a run. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly missing: readonly MissingInput[];
  /** Whether the arguments include a folder, a glob, a list or several files. */
  readonly batch: boolean;
}

/**
 * Expands files, folders, globs and lists into inputs. Files of a folder are sorted; hidden files,
 * `node_modules`, symbolic links and the output folder are left out.
 *
 * @throws {UsageError} on an empty argument or an invalid glob
 * @throws {Failure} if the list of `--files-from` can't be read
 */
export const findInputs = async (settings: Settings): Promise<FoundInputs> => {
  const { filesFrom } = settings;
  const listed = filesFrom === undefined ? [] : await (await import('./list.ts')).readList(filesFrom);
  const given = [...settings.inputs, ...listed];
  if (filesFrom === '-' && given.includes('-')) {
    throw new UsageError(
      "stdin can't be both an input and the list of inputs; save the list to a file for --files-from",
    );
  }
  const inputs: Input[] = [];
  const missing: MissingInput[] = [];
  let batch = given.length > 1 || filesFrom !== undefined;
  for (const argument of given) {
    try {
      const found = argument === '-' ? stdin : await findOne(argument, settings, missing);
      if (Array.isArray(found)) batch = true;
      // A folder can contain more articles than a call can have arguments.
      for (const input of [found].flat()) inputs.push(input);
    } catch (error) {
      const message = explainError(error);
      if (message === undefined || error instanceof UsageError) throw error;
      missing.push({ path: argument, message });
    }
  }
  return { inputs: given.length > 1 ? withoutRepetitions(inputs) : inputs, missing, batch };
};

/** @returns the input named by the argument, or an array if the argument is a folder or a glob */
const findOne = async (
  argument: string,
  settings: Settings,
  missing: MissingInput[],
): Promise<Input | Input[]> => {
  if (argument === '') throw new UsageError('an input is empty; give a file or a folder');
  if (/^https?:\/\//i.test(argument))
    throw new Failure('is a URL; download it first, for example: curl -s URL | cleancopy');
  const stats = statSync(argument, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return findInFolder(argument, settings, missing);
  if (stats === undefined && (await import('./walk.ts')).isGlob(argument)) {
    return findByGlob(argument, settings, missing);
  }
  return { root: path.dirname(argument), name: path.basename(argument) };
};

const findInFolder = async (
  folder: string,
  settings: Settings,
  missing: MissingInput[],
): Promise<Input[]> => {
  const { ext } = settings;
  const inputs = await search(
    folder,
    `**/*.{${ext.flatMap(extension => [extension, `${extension}.gz`]).join(',')}}`,
    settings,
    missing,
  );
  if (inputs.length === 0 && missing.length === 0) {
    throw new Failure(
      `no ${ext.map(extension => `.${extension}`).join(', ')} files in this folder; use --ext to include others`,
    );
  }
  return inputs;
};

const findByGlob = async (glob: string, settings: Settings, missing: MissingInput[]): Promise<Input[]> => {
  const { globBase } = await import('./walk.ts');
  const { base, pattern } = globBase(glob);
  const isFolder = statSync(base, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const inputs = isFolder ? await search(base, pattern, settings, missing) : [];
  if (inputs.length === 0) throw new Failure('no files match this pattern; check it');
  return inputs;
};

const search = async (
  root: string,
  pattern: string,
  { ignore, outDir }: Settings,
  missing: MissingInput[],
): Promise<Input[]> => {
  const { walk } = await import('./walk.ts');
  const { compileGlobs, widen } = await import('./globs.ts');
  const ignores = compileGlobs(ignore);
  // Ignored globs are passed to the walk as well, so that it doesn't read ignored folders.
  const names = await walk(root, pattern, {
    ignore: [...ignore.flatMap(widen), ...outputsInside(root, outDir)],
    onError: (file, message) => missing.push({ path: file, message }),
  });
  const found = names.map(name => ({ root, name }));
  if (ignore.length === 0) return found;
  return found.filter(input => {
    const file = path.resolve(inputPath(input));
    return !ignores(file) && !ignores(path.relative('', file));
  });
};

/** Excludes an output folder inside the input folder, so that the next run doesn't convert outputs. */
const outputsInside = (folder: string, outDir: string | undefined): readonly string[] => {
  if (outDir === undefined || !existsSync(outDir)) return [];
  const inside = path.relative(realpathSync(folder), realpathSync(outDir));
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return [];
  return [`${inside.replaceAll(path.sep, '/').replace(/[\\*?[\]{}()!+@]/g, '\\$&')}/**`];
};

const withoutRepetitions = (inputs: readonly Input[]): readonly Input[] => {
  const seen = new Set<string>();
  return inputs.filter(input => {
    const place = input === stdin ? '-' : path.resolve(inputPath(input));
    return seen.size !== seen.add(place).size;
  });
};
