import type { Settings } from '../flags/flags.ts';
import type { Work } from './work.ts';

/** How long this thread works before it lets signals and the terminal in, in milliseconds. */
const slice = 50;

/** @returns what pauses this thread where it has worked for long */
export const makePauses = (): (() => Promise<void>) => {
  let pausedAt = Date.now();
  return async () => {
    if (Date.now() - pausedAt < slice) return;
    await new Promise(setImmediate);
    pausedAt = Date.now();
  };
};

/**
 * Works on jobs in this thread or in others, in their order. No more jobs are taken than are worked on, so that memory
 * doesn't grow with their number, and a reader that is slow slows the source down.
 *
 * @param threads how many beside this one; 0 where this one does the work
 * @param signal ends the work
 * @throws {UsageError} on a setting that can't be used, before any job is taken
 */
export const runJobs = async <Job, Answer>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  work: Work<Job, Answer>,
  threads: number,
  settings: Settings,
  signal: AbortSignal,
): Promise<AsyncIterable<Answer>> => {
  const run = await work.open(settings);
  if (threads === 0) return runHere(jobs, run, signal);
  const { runInThreads } = await import('./run-in-threads.ts');
  return runInThreads(jobs, work, run, threads, settings, signal);
};

async function* runHere<Job, Answer>(
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
