import path from 'node:path';
import { Tinypool } from 'tinypool';
import type { Settings } from '../flags/flags.ts';
import type { Work } from './work.ts';

/** A thread has the next job at hand when it is done with one. */
export const jobsPerThread = 2;

const openThreads = (name: string, threads: number, settings: Settings): Tinypool =>
  new Tinypool({
    filename: path.join(__dirname, 'cli.cjs'),
    name,
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: jobsPerThread,
    // What a thread works on is short-lived: more room for it would fill with garbage, in every thread.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });

/** Threads that do one kind of work. */
export interface Pool<Job, Answer> {
  run(job: Job): Promise<Answer>;
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>;
}

/** @returns threads that wait for jobs; a job that kills its thread fails, and no other with it */
export const openPool = <Job, Answer>(
  work: Work<Job, Answer>,
  threads: number,
  settings: Settings,
): Pool<Job, Answer> => {
  const pool = openThreads(work.name, threads, settings);
  let closed = false;
  return {
    run: async job => {
      try {
        return await pool.run(job);
      } catch (error) {
        if (closed) throw error;
        // The thread may have died of another job.
        return await runOneByOne(work, job, settings);
      }
    },
    close: async () => {
      closed = true;
      await pool.destroy();
    },
  };
};

const runOneByOne = async <Job, Answer>(
  work: Work<Job, Answer>,
  job: Job,
  settings: Settings,
): Promise<Answer> => {
  const pool = openThreads(work.name, 1, settings);
  const answers: Answer[] = [];
  try {
    for (const one of work.split(job)) {
      const answer: Promise<Answer> = pool.run(one);
      answers.push(await answer.catch(error => work.fail(one, reasonOf(error))));
    }
  } finally {
    await pool.destroy();
  }
  return work.join(answers);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
