import { type Dirent, readdir } from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { explainError, isSystemError } from '../failure.ts';
import { whyMissing } from './read.ts';

/** What a walk leaves out, and whom it tells of what it can't read. */
export interface WalkOptions {
  readonly ignore: readonly string[];
  readonly onError: (file: string, message: string) => void;
}

/**
 * Walks a folder: hidden files, `node_modules` and symbolic links are left out.
 *
 * @param folder where to start
 * @param pattern a glob, relative to the folder
 * @returns the paths of the files that match, relative to the folder, sorted by their characters' codes
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

/** The walking library makes paths absolute. */
const shown = (folder: string, file: string): string =>
  path.join(folder, path.relative(path.resolve(folder), file));

const isLink = (entry: Dirent): boolean => entry.isSymbolicLink();

/** Most folders have no links: their long lists are not copied. */
const withoutLinks = (entries: readonly Dirent[]): readonly Dirent[] =>
  entries.some(isLink) ? entries.filter(entry => !isLink(entry)) : entries;

const explain = (error: Error, folder: string): string =>
  isSystemError(error, 'ENOENT') ? whyMissing(folder) : (explainError(error) ?? error.message);

type Listed = (error: Error | null, entries: readonly Dirent[]) => void;

/** The walking library passes over what it can't read, and takes links to files for files. */
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

/** @returns whether an argument that names no file is a pattern */
export const isGlob = (argument: string): boolean => isDynamicPattern(argument);

/** @returns the folder above a glob's first wildcard, and the rest of it */
export const globBase = (glob: string): { readonly base: string; readonly pattern: string } => {
  const parts = glob.replaceAll(path.sep, '/').split('/');
  const firstDynamic = parts.findIndex(part => isDynamicPattern(part));
  const fixed = parts.slice(0, firstDynamic).join('/');
  return {
    base: fixed === '' ? (glob.startsWith('/') ? '/' : '.') : fixed,
    pattern: parts.slice(firstDynamic).join('/'),
  };
};
