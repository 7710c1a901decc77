import { ArticleError, type Problem } from '../problems.ts';
import { describeBug } from './terminal/bug.ts';

/** An expected error, with a message of one line that says what is wrong and what to do. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}

/** The command line or the configuration is wrong. */
export class UsageError extends Failure {
  override readonly name = 'UsageError';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check the permissions',
  EBUSY: 'file is in use; try again later',
  EDQUOT: 'disk quota exceeded; free some space',
  EFBIG: 'file would be larger than allowed; raise the limit',
  EIO: 'input/output error; check the disk',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'too many symbolic links; check for a loop',
  EMFILE: 'too many open files; raise the limit',
  ENAMETOOLONG: 'name is too long; shorten it, or use --name',
  ENOENT: 'no such file or folder; check the path',
  ENOSPC: 'disk is full; free some space',
  ENOTDIR: 'part of the path is a file, not a folder; check the path',
  ENXIO: 'is a socket or a device that is not there; use a regular file',
  EPERM: 'operation not permitted; check the permissions',
  EROFS: 'file system is read-only; write somewhere else',
  ERR_FS_FILE_TOO_LARGE: 'too large to read; split it',
  ERR_STRING_TOO_LONG: 'too large to read; split it',
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** @returns whether the error has one of these codes, such as `ENOENT` */
export const isSystemError = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes(codeOf(error) ?? '');

/**
 * @param error anything that was thrown
 * @returns a message that says what is wrong and what to do; undefined for a bug
 */
export const explainError = (error: unknown): string | undefined => {
  if (error instanceof Failure) return error.message;
  if (error instanceof ArticleError) return toCommandProblem(error).message;
  const code = codeOf(error);
  if (code === undefined) return undefined;
  return reasons[code] ?? (code.startsWith('E') && error instanceof Error ? error.message : undefined);
};

/**
 * Runs an action, and adds context to the message of an expected error.
 *
 * @param what what failed, such as `cannot read article.html`
 * @throws {Failure} on an expected error; bugs are rethrown
 */
export const attempt = <Result>(what: string, action: () => Result): Result => {
  try {
    return action();
  } catch (error) {
    const message = explainError(error);
    throw message === undefined ? error : new Failure(`${what}: ${message}`);
  }
};

/** A problem as it is reported: a code, and a message that says what is wrong and what to do. */
export interface CommandProblem {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

/** Replaces messages of the library that can be more helpful in the command, which knows files and flags. */
const commandMessages: Partial<Readonly<Record<Problem['code'], string>>> = {
  empty: 'file is empty; check that it was saved completely',
  'encoding-guessed': 'not valid UTF-8, read as windows-1252; if that is wrong, use --encoding',
  'too-deep':
    'too many or too deeply nested elements for selectors; convert it without --select and --remove',
};

/** @returns a problem with an article, with the command's message for it */
export const toCommandProblem = ({ code, message, line }: Problem): CommandProblem => ({
  code,
  message: commandMessages[code] ?? message,
  ...(line === undefined ? {} : { line }),
});

/**
 * @param kind the code for an error that is neither a problem with the article nor a bug
 * @returns the error as a problem
 */
export const toProblem = (error: unknown, kind: 'unreadable' | 'unwritable'): CommandProblem => {
  if (error instanceof ArticleError) return toCommandProblem(error);
  return { code: explainError(error) === undefined ? 'bug' : kind, message: describeError(error) };
};

/** @returns the message of an expected error, or a description of a bug with its stack */
export const describeError = (error: unknown): string => explainError(error) ?? describeBug(error);
