import type { CleanCopy } from '../cleaner.ts';
import { convertRecord, copyFields, isPassedOn, type RecordConversion } from './convert-record.ts';
import { type Member, readMembers } from './members.ts';
import { lineEmpty, lineNotAnObject, lineNotJson, type RecordProblem } from './record-problems.ts';

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
export const convertLine = (
  written: string,
  options: RecordConversion,
  flaw?: RecordProblem,
): ConvertedLine => {
  const line = written.startsWith('\ufeff') ? written.slice(1) : written;
  const value = parse(line);
  if (flaw !== undefined) return failLine(line, flaw);
  if (value === undefined) return failLine(line, line.trim() === '' ? lineEmpty : lineNotJson);
  if (!isObject(value)) return failLine(line, lineNotAnObject);
  const { copy, error } = convertRecord(value, options);
  const members = readMembers(line);
  if (error !== undefined) return failMembers(members, error);
  const passed = members.filter(({ name }) => isPassedOn(name, options.field));
  return { line: write(passed, JSON.stringify(copyFields(copy))), failed: false, copy };
};

/** @returns the value; undefined, which JSON doesn't know, where the line is not JSON */
const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const failMembers = (members: readonly Member[], error: RecordProblem): ConvertedLine => ({
  line: write(
    members.filter(({ name }) => name !== 'error'),
    JSON.stringify({ error }),
  ),
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

/** @param added an object that isn't empty */
const write = (members: readonly Member[], added: string): string =>
  members.length === 0 ? added : `{${members.map(({ written }) => written).join(',')},${added.slice(1)}`;
