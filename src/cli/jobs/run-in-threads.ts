import { pMapIterable } from 'p-map';
import type { Settings } from '../flags/flags.ts';
import { jobsPerThread, openPool } from './pool.ts';
import { makePauses } from './run-jobs.ts';
import type { Work } from './work.ts';

/** Works on jobs in threads, as {@link runJobs} does. */
export async function* runInThreads<Job, Answer>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  work: Work<Job, Answer>,
  threads: number,
  settings: Settings,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const pause = makePauses();
  const pool = openPool(work, threads, settings);
  const stop = (): void => void pool.close();
  signal.addEventListener('abort', stop);
  try {
    const concurrency = jobsPerThread * threads;
    const run = async (job: Job): Promise<{ readonly answer: Answer }> => ({ answer: await pool.run(job) });
    for await (const { answer } of pMapIterable(jobs, run, { concurrency, backpressure: 2 * concurrency })) {
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
