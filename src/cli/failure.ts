import { ArticleError } from '../problems.ts';
import { describeBug } from './terminal/bug.ts';

/** Something that was to be done and couldn't, told in a line. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}

/** The command was called wrongly. */
export class UsageError extends Failure {
  override readonly name = 'UsageError';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check its mode and owner',
  EBUSY: 'is in use; try again',
  EDQUOT: 'the disk quota is used up; free some space',
  EISDIR: 'is a folder; give a file',
  ELOOP: 'symbolic links form a loop; remove the loop',
  EMFILE: 'too many open files; raise the limit',
  ENAMETOOLONG: 'the name is too long; shorten it, or use --name',
  ENOENT: 'no such file or folder; check the path',
  ENOSPC: 'no space left on the disk; free some space',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EPERM: 'not permitted; check its mode and owner',
  EROFS: 'the file system is read-only; write somewhere else',
  ERR_FS_FILE_TOO_LARGE: 'is too large to read; split it',
  ERR_STRING_TOO_LONG: 'is too large to read; split it',
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** @returns whether a system call failed for one of these reasons, such as `ENOENT` */
export const isSystemError = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes(codeOf(error) ?? '');

/**
 * @param error anything thrown while an article was worked on
 * @returns what is wrong and what to do; undefined for a bug, which has no such sentence
 */
export const explainError = (error: unknown): string | undefined => {
  if (error instanceof Failure || error instanceof ArticleError) return error.message;
  const code = codeOf(error);
  if (code === undefined) return undefined;
  return reasons[code] ?? (code.startsWith('E') && error instanceof Error ? error.message : undefined);
};

/**
 * Does something that may fail.
 *
 * @param what the beginning of the sentence that tells of a failure
 * @throws {Failure} with that sentence, where the failure has one
 */
export const attempt = <Result>(what: string, action: () => Result): Result => {
  try {
    return action();
  } catch (error) {
    const message = explainError(error);
    throw message === undefined ? error : new Failure(`${what}: ${message}`);
  }
};

/** Something that went wrong, as it is told: a code for its kind, and what is wrong and what to do. */
export interface ToldProblem {
  readonly code: string;
  readonly message: string;
}

/**
 * @param kind the code of what an article's own problems and bugs have no part in
 * @returns what is told of an error
 */
export const toProblem = (error: unknown, kind: 'unreadable' | 'unwritable'): ToldProblem => {
  if (error instanceof ArticleError) return { code: error.code, message: error.message };
  return { code: explainError(error) === undefined ? 'bug' : kind, message: describeError(error) };
};

/** @returns a line for what was expected to go wrong at times, a stack for a bug */
export const describeError = (error: unknown): string => explainError(error) ?? describeBug(error);
