import path from 'node:path';
import picomatch from 'picomatch';
import { UsageError } from '../failure.ts';

/**
 * Compiles globs with the rules of ignore files: a glob without a slash matches at any depth, a glob that
 * matches a folder matches everything inside it, and a leading `./` or trailing `/` is ignored.
 *
 * @returns a function that tells whether a path matches any of the globs, relative to the same folder
 * @throws {UsageError} on an invalid glob
 */
export const compileGlobs = (globs: readonly string[]): ((file: string) => boolean) => {
  const matchers = globs.flatMap(glob => widen(glob).map(wide => compile(wide, glob)));
  return file => {
    const posix = file.replaceAll(path.sep, '/');
    return matchers.some(matches => matches(posix));
  };
};

/** @returns standard globs for a glob with the rules of {@link compileGlobs} */
export const widen = (glob: string): readonly string[] => {
  const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
  if (bare === '') throw new UsageError(`glob '${glob}' matches nothing; write one such as 'drafts/**'`);
  const anywhere = bare.includes('/') ? bare : `**/${bare}`;
  return [anywhere, `${anywhere}/**`];
};

/** @param written the glob as the user wrote it, for the error message */
const compile = (glob: string, written: string): ((path: string) => boolean) => {
  try {
    return picomatch(glob, { dot: true, nocase: true, nonegate: true, strictBrackets: true, debug: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`invalid glob '${written}': ${reason}`);
  }
};
