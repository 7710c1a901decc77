import type { Settings } from '../flags/flags.ts';
import type { Work } from './work.ts';

/**
 * How long this thread works before it lets the event loop handle signals and the terminal, in milliseconds.
 */
const slice = 50;

/** @returns a function that yields to the event loop if the last pause was more than {@link slice} ago */
export const makePauses = (): (() => Promise<void>) => {
  let pausedAt = Date.now();
  return async () => {
    if (Date.now() - pausedAt < slice) return;
    await new Promise(setImmediate);
    pausedAt = Date.now();
  };
};

/**
 * Runs jobs in this thread or in worker threads, and yields their answers in order. Jobs are taken from the
 * source only as answers are consumed, so that memory use is independent of their number.
 *
 * @param threads the number of worker threads; if 0, this thread does the work
 * @param signal aborts the work; no answers follow
 * @throws {UsageError} on an invalid setting, before any job is taken
 */
export const runJobs = async <Job, Answer>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  work: Work<Job, Answer>,
  threads: number,
  settings: Settings,
  signal: AbortSignal,
): Promise<AsyncIterable<Answer>> => {
  const run = await work.open(settings);
  if (threads === 0) return runInThisThread(jobs, run, signal);
  const { runInThreads } = await import('./run-in-threads.ts');
  return runInThreads(jobs, work, run, threads, settings, signal);
};

async function* runInThisThread<Job, Answer>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  run: (job: Job) => Promise<Answer>,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const pause = makePauses();
  for await (const job of jobs) {
    await pause();
    if (signal.aborted) return;
    yield await run(job);
  }
}
