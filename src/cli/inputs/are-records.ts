import { UsageError } from '../failure.ts';
import { findContradiction } from '../flags/contradictions.ts';
import type { Settings } from '../flags/flags.ts';
import { type Input, inputPath, stdin } from './input.ts';

const recordExtension = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

/**
 * @returns whether the inputs are JSON Lines, according to `--from` or else to their file extensions
 * @throws {UsageError} on both JSON Lines and articles, or on flags that can't be used with JSON Lines
 */
export const areRecords = (inputs: readonly Input[], settings: Settings): boolean => {
  if (settings.from !== undefined) return settings.from === 'jsonl';
  const records = inputs.find(({ name }) => recordExtension.test(name));
  if (records === undefined) return false;
  const other = inputs.find(input => !recordExtension.test(input.name) && input !== stdin);
  if (other !== undefined) {
    throw new UsageError(
      `${inputPath(records)} is JSON Lines, but ${inputPath(other)} is an article; convert them separately, or set the format with --from`,
    );
  }
  const contradiction = findContradiction({ ...settings, from: 'jsonl' });
  if (contradiction !== undefined) throw new UsageError(contradiction.message);
  return true;
};
