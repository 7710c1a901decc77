import type { CleanCopy, Cleaner } from '../../cleaner.ts';
import { ArticleError } from '../../problems.ts';
import { copyKeys, inOrderOfKeys } from '../outputs/record.ts';
import { type Member, readMembers } from './members.ts';
import {
  fieldMissing,
  fieldNotAString,
  lineEmpty,
  lineNotAnObject,
  lineNotJson,
  type RecordProblem,
  unexpected,
} from './problems.ts';

/** What is done with each line. */
export interface LineOptions {
  /** The member that holds the article. */
  readonly field: string;
  /** A warning fails its record. */
  readonly strict: boolean;
  readonly cleaner: Cleaner;
}

/** A line's answer, without the LF. */
export interface ConvertedLine {
  readonly line: string;
  readonly failed: boolean;
  /** What its article was converted to; undefined where that failed. */
  readonly copy?: CleanCopy;
  /** Why it failed. */
  readonly error?: RecordProblem;
}

/**
 * Converts the article in a line of JSON Lines. The object's other members are passed through as they were written,
 * in their order, but for those that a clean copy brings itself. What fails comes back as itself with an `error`; a line
 * that is no object has no members to come back, so it stands under `line`.
 *
 * @param written the line, without the LF
 * @param flaw what was wrong with its bytes
 */
export const convertLine = (written: string, options: LineOptions, flaw?: RecordProblem): ConvertedLine => {
  const line = written.startsWith('\ufeff') ? written.slice(1) : written;
  const value = parse(line);
  if (flaw !== undefined) return failLine(line, flaw);
  if (value === undefined) return failLine(line, line.trim() === '' ? lineEmpty : lineNotJson);
  if (!isObject(value)) return failLine(line, lineNotAnObject);
  return convertMembers(value, readMembers(line), options);
};

/** @returns the value; undefined, which JSON doesn't know, where the line is not JSON */
const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const convertMembers = (
  value: Readonly<Record<string, unknown>>,
  members: readonly Member[],
  { field, strict, cleaner }: LineOptions,
): ConvertedLine => {
  if (!Object.hasOwn(value, field)) return failMembers(members, fieldMissing(field));
  const html = value[field];
  if (typeof html !== 'string') return failMembers(members, fieldNotAString(field));
  try {
    const copy = cleaner.clean(html);
    const [warning] = copy.warnings;
    if (strict && warning !== undefined) return failMembers(members, warning);
    // An error of an earlier run would make a failure of this one.
    const passed = without(members, [field, ...copyKeys, 'error']);
    return { line: write(passed, JSON.stringify(inOrderOfKeys(copy))), failed: false, copy };
  } catch (error) {
    if (error instanceof ArticleError) {
      return failMembers(members, { code: error.code, message: error.message });
    }
    // One line out for each line in, whatever happens: a bug on one record must not cost the others.
    return failMembers(members, unexpected(error));
  }
};

const failMembers = (members: readonly Member[], error: RecordProblem): ConvertedLine => ({
  line: write(without(members, ['error']), JSON.stringify({ error })),
  failed: true,
  error,
});

/**
 * Fails a line without converting it: an object comes back as itself.
 *
 * @param line undefined where it is lost
 */
export const failLine = (line: string | undefined, error: RecordProblem): ConvertedLine => {
  if (line !== undefined && isObject(parse(line))) return failMembers(readMembers(line), error);
  return { line: JSON.stringify({ line, error }), failed: true, error };
};

const without = (members: readonly Member[], names: readonly string[]): readonly Member[] =>
  members.filter(({ name }) => !names.includes(name));

/** @param added an object that isn't empty */
const write = (members: readonly Member[], added: string): string =>
  members.length === 0 ? added : `{${members.map(({ written }) => written).join(',')},${added.slice(1)}`;
