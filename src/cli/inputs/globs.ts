import path from 'node:path';
import picomatch from 'picomatch';
import { UsageError } from '../failure.ts';

/**
 * Compiles globs as people write them in ignore files: one without a slash fits at any depth, one that fits a folder
 * fits all that is in it, and `./` before and `/` behind mean nothing.
 *
 * @returns whether one of the globs fits a path that is relative to the same folder
 * @throws {UsageError} on a glob that isn't one
 */
export const compileGlobs = (globs: readonly string[]): ((file: string) => boolean) => {
  const matchers = globs.flatMap(glob => widen(glob).map(wide => compile(wide, glob)));
  return file => {
    const posix = file.replaceAll(path.sep, '/');
    return matchers.some(matches => matches(posix));
  };
};

/** @returns the globs that one as people write it stands for */
export const widen = (glob: string): readonly string[] => {
  const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
  if (bare === '') throw new UsageError(`glob '${glob}' matches nothing; write one such as 'drafts/**'`);
  const anywhere = bare.includes('/') ? bare : `**/${bare}`;
  return [anywhere, `${anywhere}/**`];
};

/** @param written the glob as it is named in a message */
const compile = (glob: string, written: string): ((path: string) => boolean) => {
  try {
    return picomatch(glob, { dot: true, nocase: true, nonegate: true, strictBrackets: true, debug: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`invalid glob '${written}': ${reason}`);
  }
};
