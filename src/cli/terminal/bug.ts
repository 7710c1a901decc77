import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';

/** A position in a file of the bundle: its name, line and column. */
const place = /\b([\w-]+\.cjs):(\d+):(\d+)/g;

/**
 * Describes an error that should not have happened, with its stack.
 *
 * @returns the stack, with positions in the source files if there are source maps beside the bundle
 */
export const describeBug = (error: unknown): string => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `a bug in cleancopy, please report it: ${stack.replaceAll(`${__dirname}${path.sep}`, '').replace(place, sourcePlace)}`;
};

const sourcePlace = (bundled: string, file: string, line: string, column: string): string => {
  const map = path.join(__dirname, `${file}.map`);
  if (!existsSync(map)) return bundled;
  const payload: SourceMapPayload = JSON.parse(readFileSync(map, 'utf8'));
  const entry = new SourceMap(payload).findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in entry)) return bundled;
  const { originalSource, originalLine, originalColumn } = entry;
  return `${originalSource.replace(/^(?:\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}`;
};
