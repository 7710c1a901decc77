import type { Settings } from '../flags/flags.ts';
import { mapInOrder } from './map-in-order.ts';
import { jobsPerThread, openPool } from './pool.ts';
import { makePauses } from './run-jobs.ts';
import type { Work } from './work.ts';

/**
 * Runs jobs in worker threads, for `runJobs`. A separate file, loaded only if there are threads.
 *
 * @param run does a job in this thread, if no worker thread can be started
 */
export async function* runInThreads<Job, Answer>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  work: Work<Job, Answer>,
  run: (job: Job) => Promise<Answer>,
  threads: number,
  settings: Settings,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const pool = openPool(work, threads, run, settings);
  const stop = (): void => void pool.close();
  signal.addEventListener('abort', stop);
  const pause = makePauses();
  try {
    for await (const answer of mapInOrder(jobs, pool.run, jobsPerThread * threads)) {
      yield answer;
      await pause();
      if (signal.aborted) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await pool.close();
  }
}
