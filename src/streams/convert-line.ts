import type { CleanCopy } from '../cleaner.ts';
import { convertRecord, copyFields, isPassedOn, type RecordConversion } from './convert-record.ts';
import { type Member, readMembers } from './members.ts';
import { lineEmpty, lineNotAnObject, lineNotJson, type RecordProblem } from './record-problems.ts';

/** The output for a line, without the LF. */
export interface ConvertedLine {
  readonly line: string;
  readonly failed: boolean;
  /** The result of the conversion; undefined if it failed. */
  readonly copy?: CleanCopy;
  /** What went wrong; undefined if the conversion succeeded. */
  readonly error?: RecordProblem;
}

/**
 * Converts the article in a line of JSON Lines. The record's other members are passed through in order and as
 * they were written, except those that the result replaces. A record that fails is returned with an `error`;
 * a line that isn't an object is returned as the member `line`.
 *
 * @param written the line, without the LF
 * @param flaw what is wrong with the bytes of the line, if anything
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

/** @returns the value; undefined, which is no JSON value, if the line is not JSON */
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
 * Reports an error for a line without converting it. A record keeps its other members.
 *
 * @param line undefined if the line was discarded
 */
export const failLine = (line: string | undefined, error: RecordProblem): ConvertedLine => {
  if (line !== undefined && isObject(parse(line))) return failMembers(readMembers(line), error);
  return { line: JSON.stringify({ line, error }), failed: true, error };
};

/** @param added the JSON of an object with at least one member */
const write = (members: readonly Member[], added: string): string =>
  members.length === 0 ? added : `{${members.map(({ written }) => written).join(',')},${added.slice(1)}`;
