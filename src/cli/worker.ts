import type { Options } from '../options.ts';
import { outcomeOf } from './batch.ts';
import type { Outcome } from './convert-file.ts';
import { makeConverter, openCleaner } from './converter.ts';
import { isInterrupted } from './interruption.ts';
import type { ConvertedBlock } from './json-lines/convert-block.ts';
import type { LineOptions } from './json-lines/convert-line.ts';
import type { Planned } from './plan.ts';
import type { Settings } from './settings.ts';

/** What a worker thread is given: jobs, and a flag that is set once work is to stop. */
export interface Chunk {
  readonly jobs: readonly Planned[];
  readonly settings: Settings;
  readonly flag: Int32Array;
}

/** @returns an outcome for each job, in their order; none for those after an interruption */
export const work = async ({ jobs, settings, flag }: Chunk): Promise<readonly Outcome[]> => {
  const converter = await makeConverter(settings);
  const outcomes: Outcome[] = [];
  for (const job of jobs) {
    if (isInterrupted(flag)) break;
    outcomes.push(outcomeOf(job, settings, converter));
  }
  return outcomes;
};

/** What a worker thread is given of a stream: whole lines. */
export interface LinesTask {
  readonly block: Uint8Array;
  readonly options: Omit<LineOptions, 'cleaner'>;
  readonly conversion: Options;
}

/** @returns what came of the lines, in memory that has no room to spare: a message carries all of it */
export const workOnLines = async ({ block, options, conversion }: LinesTask): Promise<ConvertedBlock> => {
  const { convertBlock } = await import('./json-lines/convert-block.ts');
  const converted = convertBlock(block, { ...options, cleaner: await openCleaner(conversion, true) });
  return { ...converted, bytes: converted.bytes.slice() };
};
