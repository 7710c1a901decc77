import type { Options } from '../../options.ts';
import { openCleaner } from '../converter.ts';
import { Failure } from '../failure.ts';
import type { Settings } from '../settings.ts';
import type { LinesTask } from '../worker.ts';
import { openPool } from '../worker-pool.ts';
import type { ConvertedBlock } from './convert-block.ts';
import { type BlockConverter, inThisThread } from './convert-json-lines.ts';
import type { LineOptions } from './convert-line.ts';

/** What converts blocks of lines, and how many at a time. */
export interface OpenConverter {
  readonly jobs: number;
  readonly convert: BlockConverter;
  /** Ends its threads. */
  close(): Promise<void>;
}

/**
 * @returns what converts lines under these settings: this thread, unless more jobs were asked for. A stream is one
 * input, and an engine runs a process for each of its cores already.
 *
 * @throws {UsageError} on a selector that is none
 */
export const openConverter = async (settings: Settings): Promise<OpenConverter> => {
  const { field, strict, conversion, jobs = 1 } = settings;
  const cleaner = await openCleaner(conversion, true);
  return jobs === 1
    ? { jobs, convert: inThisThread({ field, strict, cleaner }), close: async () => {} }
    : openWorkers(jobs, { field, strict }, conversion);
};

const openWorkers = async (
  jobs: number,
  options: Omit<LineOptions, 'cleaner'>,
  conversion: Options,
): Promise<OpenConverter> => {
  const pool = await openPool('workOnLines', jobs);
  const convert = async (block: Uint8Array): Promise<ConvertedBlock> => {
    // The block is gone once the next one is read, and the pool may let this one wait.
    const task: LinesTask = { block: Uint8Array.from(block), options, conversion };
    try {
      return await pool.run(task);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Failure(`a worker thread died (${reason}); convert with --jobs 1`);
    }
  };
  return { jobs, convert, close: () => pool.destroy() };
};
