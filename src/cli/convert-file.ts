import type { Conversion } from '../convert.ts';
import type { Removal } from '../edit/promos/drop-promos.ts';
import { renderText } from '../output/text.ts';
import { explainError } from './failure.ts';
import { type Input, inputPath } from './inputs.ts';
import { readInputFile } from './read-input.ts';
import type { Settings } from './settings.ts';
import { type Delivery, writeOutput } from './write-output.ts';

/** An input, and the file that its output goes to; without one the content is handed back. */
export interface Job {
  readonly input: Input;
  readonly output: string | undefined;
}

/** What became of an input. */
export interface Outcome {
  readonly path: string;
  readonly content?: string;
  readonly delivery?: Delivery;
  readonly output?: string;
  readonly removed: readonly Removal[];
  readonly warnings: readonly string[];
  /** What is wrong and what to do: the input failed. */
  readonly failure?: string;
}

/** Makes the result of an article's bytes. */
export type Converter = (bytes: Uint8Array) => Conversion;

/** @returns what converts articles under these settings, loading what they need and no more */
export const makeConverter = async (settings: Settings): Promise<Converter> => {
  const { convert } = await import('../convert.ts');
  return bytes => convert(bytes, settings.conversion);
};

/**
 * Converts one input, and writes its output where the job names one. Nothing is thrown: a bad input is an
 * outcome, and so is a bug, with its stack.
 *
 * @param bytes the input's content where it was read already, as stdin's
 */
export const convertFile = (
  job: Job,
  settings: Settings,
  converter: Converter,
  bytes?: Uint8Array,
): Outcome => {
  const path = inputPath(job.input);
  const nothing = { path, removed: [], warnings: [] };
  try {
    const result = converter(bytes ?? readInputFile(path));
    const warnings = result.warnings.map(({ message }) => message);
    if (settings.strict && warnings[0] !== undefined)
      return { ...nothing, failure: `${warnings[0]} (--strict)` };
    const content = renderText(result.text, settings);
    const told = { path, removed: result.removed, warnings };
    if (job.output === undefined) return { ...told, content };
    return { ...told, output: job.output, delivery: writeOutput(job.output, content, settings) };
  } catch (error) {
    return { ...nothing, failure: failureOf(error) };
  }
};

/** @returns a line for what was expected to go wrong at times, a stack for a bug */
export const failureOf = (error: unknown): string => {
  const explained = explainError(error);
  if (explained !== undefined) return explained;
  return `a bug in cleancopy, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
};
