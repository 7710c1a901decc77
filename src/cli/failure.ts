import { ArticleError, type Problem } from '../problems.ts';
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
  EACCES: 'permission denied; check the permissions',
  EBUSY: 'file is in use; try again later',
  EDQUOT: 'disk quota exceeded; free some space',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'too many symbolic links; check for a loop',
  EMFILE: 'too many open files; raise the limit',
  ENAMETOOLONG: 'name is too long; shorten it, or use --name',
  ENOENT: 'no such file or folder; check the path',
  ENOSPC: 'disk is full; free some space',
  ENOTDIR: 'part of the path is a file, not a folder; check the path',
  EPERM: 'operation not permitted; check the permissions',
  EROFS: 'file system is read-only; write somewhere else',
  ERR_FS_FILE_TOO_LARGE: 'too large to read; split it',
  ERR_STRING_TOO_LONG: 'too large to read; split it',
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
  if (error instanceof Failure) return error.message;
  if (error instanceof ArticleError) return tellProblem(error).message;
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
  readonly line?: number;
}

/** Where the command has better advice than the library: it knows files and flags. */
const commandMessages: Partial<Readonly<Record<Problem['code'], string>>> = {
  empty: 'file is empty; check that it was saved completely',
  'encoding-guessed': 'not valid UTF-8, read as windows-1252; if that is wrong, use --encoding',
  'too-deep':
    'too many or too deeply nested elements for selectors; convert it without --select and --remove',
};

/** @returns what the command tells of a problem with an article */
export const tellProblem = ({ code, message, line }: Problem): ToldProblem => ({
  code,
  message: commandMessages[code] ?? message,
  ...(line === undefined ? {} : { line }),
});

/**
 * @param kind the code of what an article's own problems and bugs have no part in
 * @returns what is told of an error
 */
export const toProblem = (error: unknown, kind: 'unreadable' | 'unwritable'): ToldProblem => {
  if (error instanceof ArticleError) return tellProblem(error);
  return { code: explainError(error) === undefined ? 'bug' : kind, message: describeError(error) };
};

/** @returns a line for what was expected to go wrong at times, a stack for a bug */
export const describeError = (error: unknown): string => explainError(error) ?? describeBug(error);
