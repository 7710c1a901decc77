import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { runInThread } from './batch.ts';
import { failed, type Outcome } from './convert-file.ts';
import { limitYoungGeneration } from './heap.ts';
import { inputPath } from './inputs.ts';
import { isInterrupted } from './interruption.ts';
import type { Planned } from './plan.ts';
import type { Settings } from './settings.ts';
import type { Chunk } from './worker.ts';
import { openPool, tasksPerThread } from './worker-pool.ts';

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

/** What this thread leaves to others, in bytes: it goes on to hear signals and to hand out work. */
const large = 2 ** 20;

/** Jobs that are under way, and what came of them once it is known. */
interface Share {
  readonly done: Promise<void>;
  outcomes?: readonly Outcome[];
}

/**
 * Works on jobs in worker threads and in this one. Only a few chunks are under way at a time, so that memory doesn't
 * grow with the number of jobs.
 *
 * @param threads how many, with this one
 * @param flag set once the work is to stop
 * @returns an outcome for each job, in their order; a thread that dies fails the job that killed it, no other
 */
export async function* runInWorkers(
  jobs: Iterable<Planned>,
  settings: Settings,
  threads: number,
  flag: Int32Array,
): AsyncGenerator<Outcome> {
  const pool = await openPool('work', threads - 1);
  const shares: Share[] = [];
  try {
    for (const chunk of chunks(jobs)) {
      const busy = shares.filter(({ outcomes }) => outcomes === undefined).length;
      if (busy < tasksPerThread * (threads - 1) || chunk.some(isLarge)) {
        shares.push(makeShare(runChunk(pool, { jobs: chunk, settings, flag })));
      } else {
        const share = makeShare(convertHere(chunk, settings, flag));
        shares.push(share);
        await share.done;
      }
      limitYoungGeneration();
      if (shares.length >= 4 * threads) await shares[0]?.done;
      while (shares[0]?.outcomes !== undefined) yield* shares.shift()?.outcomes ?? [];
      if (isInterrupted(flag)) break;
    }
    for (const share of shares) {
      await share.done;
      yield* share.outcomes ?? [];
    }
  } finally {
    await Promise.allSettled(shares.map(({ done }) => done));
    await pool.destroy();
  }
}

const makeShare = (work: Promise<readonly Outcome[]>): Share => {
  const share: Share = {
    done: work.then(outcomes => {
      share.outcomes = outcomes;
    }),
  };
  return share;
};

const isLarge = ({ input }: Planned): boolean =>
  (statSync(inputPath(input), { throwIfNoEntry: false })?.size ?? 0) > large;

const convertHere = async (
  chunk: readonly Planned[],
  settings: Settings,
  flag: Int32Array,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for await (const outcome of runInThread(chunk, settings, flag)) outcomes.push(outcome);
  // What other threads have sent is heard now.
  await new Promise(setImmediate);
  return outcomes;
};

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

/** A chunk whose thread died is worked on again, job by job: the thread may have died of another chunk's job. */
const runChunk = async (pool: Tinypool, chunk: Chunk): Promise<readonly Outcome[]> => {
  try {
    return await pool.run(chunk);
  } catch {
    return await runOneByOne(chunk);
  }
};

const runOneByOne = async ({ jobs, ...rest }: Chunk): Promise<readonly Outcome[]> => {
  const pool = await openPool('work', 1);
  const outcomes: Outcome[] = [];
  try {
    for (const job of jobs) {
      const work: Promise<readonly Outcome[]> = pool.run({ ...rest, jobs: [job] });
      outcomes.push(...(await work.catch(error => [deadly(job, error)])));
    }
  } finally {
    await pool.destroy();
  }
  return outcomes;
};

const deadly = ({ input }: Planned, error: unknown): Outcome => {
  const reason = error instanceof Error ? error.message : String(error);
  return failed(input, `its worker thread died (${reason}); convert it alone, with --jobs 1`);
};
