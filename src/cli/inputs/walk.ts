import { type Dirent, readdir } from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { explainError, isSystemError } from '../failure.ts';
import { whyMissing } from './read.ts';

export interface WalkOptions {
  /** Globs, relative to the folder. */
  readonly ignore: readonly string[];
  /** Called for each folder that can't be read. */
  readonly onError: (file: string, message: string) => void;
}

/**
 * Walks a folder. Hidden files, `node_modules` and symbolic links are left out.
 *
 * @param folder where to start
 * @param pattern a glob, relative to the folder
 * @returns the paths of matching files, relative to the folder, sorted by UTF-16 code units
 */
export const walk = async (folder: string, pattern: string, options: WalkOptions): Promise<string[]> => {
  const names = await glob(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**', ...options.ignore],
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
    fs: { readdir: readdirWith((file, message) => options.onError(shown(folder, file), message)) },
  });
  return (path.sep === '/' ? names : names.map(name => path.normalize(name))).sort();
};

/** Restores the relative path: tinyglobby makes paths absolute. */
const shown = (folder: string, file: string): string =>
  path.join(folder, path.relative(path.resolve(folder), file));

const isLink = (entry: Dirent): boolean => entry.isSymbolicLink();

/** Avoids copying the entries of folders without links, which most are. */
const withoutLinks = (entries: readonly Dirent[]): readonly Dirent[] =>
  entries.some(isLink) ? entries.filter(entry => !isLink(entry)) : entries;

const explain = (error: Error, folder: string): string =>
  isSystemError(error, 'ENOENT') ? whyMissing(folder) : (explainError(error) ?? error.message);

type Listed = (error: Error | null, entries: readonly Dirent[]) => void;

/** Reports unreadable folders, which tinyglobby skips silently, and hides links, which it treats as files. */
const readdirWith = (onError: WalkOptions['onError']): typeof readdir =>
  new Proxy(readdir, {
    apply(target, self, [folder, options, done]: [string, object, Listed]) {
      const listed: Listed = (error, entries) => {
        if (error) onError(folder, explain(error, folder));
        done(error, error ? [] : withoutLinks(entries));
      };
      return Reflect.apply(target, self, [folder, options, listed]);
    },
  });

/** @returns whether an argument that is not an existing path is a glob */
export const isGlob = (argument: string): boolean => isDynamicPattern(argument);

/** @returns the folder before the first wildcard of a glob, and the rest of the glob */
export const globBase = (glob: string): { readonly base: string; readonly pattern: string } => {
  const parts = glob.replaceAll(path.sep, '/').split('/');
  const firstDynamic = parts.findIndex(part => isDynamicPattern(part));
  const fixed = parts.slice(0, firstDynamic).join('/');
  return {
    base: fixed === '' ? (glob.startsWith('/') ? '/' : '.') : fixed,
    pattern: parts.slice(firstDynamic).join('/'),
  };
};
