import type { Removal } from '../promos/drop-promos.ts';
import { describeBug } from './bug.ts';
import type { Converter } from './converter.ts';
import { explainError } from './failure.ts';
import { type Input, inputPath } from './inputs.ts';
import { templateName } from './output-path.ts';
import { readInputFile } from './read-input.ts';
import type { Settings } from './settings.ts';
import { type Delivery, writeOutput } from './write-output.ts';

/** An input, and the file that its output goes to; without one the content is handed back. */
export interface Job {
  readonly input: Input;
  readonly output: string | undefined;
  /** The input's content where it was read already, as stdin's. */
  readonly bytes?: Uint8Array;
}

/** What became of an input. */
export interface Outcome {
  readonly input: Input;
  /** What is to be written, where that is still to be done. */
  readonly content?: string;
  /** The output's name by the template, where one was given. */
  readonly name?: string;
  readonly output?: string;
  readonly delivery?: Delivery;
  /** How many promos were dropped. */
  readonly dropped: number;
  /** Those promos, where they are to be explained: each keeps its article's text in memory. */
  readonly removed: readonly Removal[];
  readonly warnings: readonly string[];
  /** What is wrong and what to do: the input failed. */
  readonly failure?: string;
}

/**
 * Converts one input, and writes its output where the job names one. Nothing is thrown: a bad input is an
 * outcome, and so is a bug, with its stack.
 */
export const convertFile = (job: Job, settings: Settings, converter: Converter): Outcome => {
  const { input, output } = job;
  try {
    const { content, copy } = converter(job.bytes ?? readInputFile(inputPath(input)), inputPath(input));
    const { removed } = copy;
    const warnings = copy.warnings.map(({ message }) => message);
    if (settings.strict && warnings[0] !== undefined) return failed(input, `${warnings[0]} (--strict)`);
    const told = { input, dropped: removed.length, removed: settings.explain ? removed : [], warnings };
    if (output !== undefined) return { ...told, output, delivery: writeOutput(output, content, settings) };
    if (settings.name === undefined) return { ...told, content };
    const name = templateName(settings.name, input, settings.to, copy.metadata);
    return name === undefined ? { ...told, content } : { ...told, content, name };
  } catch (error) {
    return failed(input, failureOf(error));
  }
};

/** @returns the outcome of an input that got no output */
export const failed = (input: Input, failure: string): Outcome => ({
  input,
  dropped: 0,
  removed: [],
  warnings: [],
  failure,
});

/** @returns a line for what was expected to go wrong at times, a stack for a bug */
const failureOf = (error: unknown): string => explainError(error) ?? describeBug(error);
