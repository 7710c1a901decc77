import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { failed, type Outcome } from './convert-file.ts';
import { isInterrupted } from './interruption.ts';
import type { Planned } from './plan.ts';
import type { Settings } from './settings.ts';
import type { Chunk } from './worker.ts';
import { openPool } from './worker-pool.ts';

/** A thread takes some 60 ms to start, in which this many articles are converted. */
const articlesPerThread = 500;
/** Enough work for a message between threads to be cheap beside it. */
const chunkSize = 32;

/** @returns how many threads to use: what was asked for, else by cores and by the number of inputs */
export const threadCount = (inputs: number, asked: number | undefined): number =>
  Math.max(
    1,
    Math.min(asked ?? Math.min(availableParallelism(), Math.floor(inputs / articlesPerThread)), inputs),
  );

/**
 * Works on jobs in worker threads. Only a few chunks are under way at a time, so that memory doesn't grow with the
 * number of jobs.
 *
 * @param threads how many
 * @param flag set once the work is to stop
 * @returns an outcome for each job, in their order; a thread that dies fails the job that killed it, no other
 */
export async function* runInWorkers(
  jobs: Iterable<Planned>,
  settings: Settings,
  threads: number,
  flag: Int32Array,
): AsyncGenerator<Outcome> {
  const pool = await openPool('work', threads);
  const pending: Promise<readonly Outcome[]>[] = [];
  try {
    for (const chunk of chunks(jobs)) {
      pending.push(runChunk(pool, { jobs: chunk, settings, flag }));
      if (pending.length < 3 * threads) continue;
      yield* (await pending.shift()) ?? [];
      if (isInterrupted(flag)) break;
    }
    for (const outcomes of pending) yield* await outcomes;
  } finally {
    await Promise.allSettled(pending);
    await pool.destroy();
  }
}

function* chunks(jobs: Iterable<Planned>): Generator<readonly Planned[]> {
  let chunk: Planned[] = [];
  for (const job of jobs) {
    chunk.push(job);
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

const runChunk = async (pool: Tinypool, chunk: Chunk): Promise<readonly Outcome[]> => {
  try {
    return await pool.run(chunk);
  } catch (error) {
    const [job, ...others] = chunk.jobs;
    if (job === undefined) return [];
    if (others.length === 0) return [deadly(job, error)];
    const outcomes: Outcome[] = [];
    for (const one of chunk.jobs) outcomes.push(...(await runChunk(pool, { ...chunk, jobs: [one] })));
    return outcomes;
  }
};

const deadly = ({ input }: Planned, error: unknown): Outcome => {
  const reason = error instanceof Error ? error.message : String(error);
  return failed(input, `its worker thread died (${reason}); convert it alone, with --jobs 1`);
};
