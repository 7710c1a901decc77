import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { explainError, Failure } from './failure.ts';
import { readStdin } from './read-input.ts';
import type { Settings } from './settings.ts';

/** An article to be converted: a place in a folder, of which outputs mirror the part below `root`. */
export interface Input {
  readonly root: string;
  readonly name: string;
}

/** The path that stands for stdin. */
export const stdin: Input = { root: '', name: '-' };

/** @returns the path of an input, as messages and records name it */
export const inputPath = ({ root, name }: Input): string => (root === '' ? name : path.join(root, name));

/** An input that can't be had. */
export interface Missing {
  readonly path: string;
  readonly message: string;
}

/** What the arguments amount to. */
export interface Expansion {
  readonly inputs: readonly Input[];
  readonly missing: readonly Missing[];
  /** A folder, a glob, a list or several files were given. */
  readonly batch: boolean;
}

/**
 * Expands files, folders, globs and lists into inputs: folders in sorted order, without hidden files,
 * `node_modules`, symbolic links, and the folder that outputs go to.
 */
export const expandInputs = async (settings: Settings): Promise<Expansion> => {
  const given = [...settings.inputs, ...(await readList(settings.filesFrom))];
  const inputs: Input[] = [];
  const missing: Missing[] = [];
  let batch = given.length > 1 || settings.filesFrom !== undefined;
  for (const argument of given) {
    try {
      const stats = argument === '-' ? undefined : statOf(argument);
      if (argument === '-') {
        inputs.push(stdin);
      } else if (stats?.isDirectory()) {
        batch = true;
        inputs.push(...(await walkFolder(argument, settings, missing)));
      } else if (stats === undefined && (await import('./walk.ts')).isGlob(argument)) {
        batch = true;
        inputs.push(...(await walkGlob(argument, settings, missing)));
      } else {
        inputs.push({ root: path.dirname(argument), name: path.basename(argument) });
      }
    } catch (error) {
      const message = explainError(error);
      if (message === undefined) throw error;
      missing.push({ path: argument, message });
    }
  }
  return { inputs: given.length > 1 ? withoutRepetitions(inputs) : inputs, missing, batch };
};

const readList = async (file: string | undefined): Promise<readonly string[]> => {
  if (file === undefined) return [];
  try {
    const bytes = file === '-' ? await readStdin() : readFileSync(file);
    const lines = new TextDecoder().decode(bytes).split('\n');
    return lines.map(line => (line.endsWith('\r') ? line.slice(0, -1) : line)).filter(line => line !== '');
  } catch (error) {
    throw new Failure(`--files-from ${file}: ${explainError(error) ?? String(error)}`);
  }
};

/** @returns what is at a path, undefined where there is nothing */
const statOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

const walkFolder = async (folder: string, settings: Settings, missing: Missing[]): Promise<Input[]> => {
  const { ext } = settings;
  const { walk } = await import('./walk.ts');
  const names = await walk(folder, ext.length === 1 ? `**/*.${ext[0]}` : `**/*.{${ext.join(',')}}`, {
    ignore: [...settings.ignore, ...outputsInside(folder, settings.outDir)],
    onError: (file, message) => missing.push({ path: file, message }),
  });
  if (names.length === 0 && missing.length === 0) {
    throw new Failure(`no articles in this folder (${ext.join(', ')}); name other endings with --ext`);
  }
  return names.map(name => ({ root: folder, name }));
};

const walkGlob = async (glob: string, settings: Settings, missing: Missing[]): Promise<Input[]> => {
  const { globBase, walk } = await import('./walk.ts');
  const { base, pattern } = globBase(glob);
  const names = statOf(base)?.isDirectory()
    ? await walk(base, pattern, {
        ignore: [...settings.ignore, ...outputsInside(base, settings.outDir)],
        onError: (file, message) => missing.push({ path: file, message }),
      })
    : [];
  if (names.length === 0) throw new Failure('no file matches this glob; check the pattern and its quotes');
  return names.map(name => ({ root: base, name }));
};

/** Outputs that lie below the inputs are no inputs of the next run. */
const outputsInside = (folder: string, outDir: string | undefined): readonly string[] => {
  if (outDir === undefined || !lstatSync(outDir, { throwIfNoEntry: false })) return [];
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
