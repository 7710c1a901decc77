import path from 'node:path';
import { Tinypool } from 'tinypool';
import { Failure } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { tellError } from '../terminal/errors.ts';
import { ignoreStderrErrors } from '../terminal/stderr.ts';
import type { Work } from './work.ts';

/** A thread has the next job at hand when it is done with one. */
export const jobsPerThread = 2;

/** Threads, and a signal that none of them is left and none has a job to fail for it: its reason is a Failure. */
interface Threads {
  readonly pool: Tinypool;
  readonly lost: AbortSignal;
}

const openThreads = (name: string, threads: number, settings: Settings): Threads => {
  const pool = new Tinypool({
    filename: path.join(__dirname, 'cli.cjs'),
    name,
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: jobsPerThread,
    // What a thread works on is short-lived: more room for it would fill with garbage, in every thread.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const controller = new AbortController();
  pool.on('error', error => {
    if (pool.threads.length > 0) return;
    controller.abort(
      new Failure(`cannot start worker threads (${reasonOf(error)}); continuing without them`),
    );
  });
  return { pool, lost: controller.signal };
};

/** Not a race of promises: the loser, which never ends, would keep every answer in memory. */
const runIn = <Job, Answer>({ pool, lost }: Threads, job: Job): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(lost.reason);
    if (lost.aborted) {
      fail();
      return;
    }
    lost.addEventListener('abort', fail);
    pool
      .run(job)
      .then(resolve, reject)
      .finally(() => lost.removeEventListener('abort', fail));
  });

/** Threads that do one kind of work. */
export interface Pool<Job, Answer> {
  run(job: Job): Promise<Answer>;
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>;
}

/**
 * @param here does a job in this thread, where no other can be started
 * @returns threads that wait for jobs; a job that kills its thread fails, and no other with it
 */
export const openPool = <Job, Answer>(
  work: Work<Job, Answer>,
  threads: number,
  here: (job: Job) => Promise<Answer>,
  settings: Settings,
): Pool<Job, Answer> => {
  // Threads' stderr is piped into this one's, and an error of a pipe would end the process.
  ignoreStderrErrors();
  const opened = openThreads(work.name, threads, settings);
  let closed = false;
  let isLost = false;
  const runHere = (job: Job, { message }: Failure): Promise<Answer> => {
    if (!isLost) tellError(message, '');
    isLost = true;
    return here(job);
  };
  return {
    run: async job => {
      if (isLost) return here(job);
      try {
        // The thread may have died of another job.
        return await runIn<Job, Answer>(opened, job).catch((error): Promise<Answer> => {
          if (closed || error instanceof Failure) throw error;
          return runOneByOne(work, job, settings);
        });
      } catch (error) {
        if (!closed && error instanceof Failure) return runHere(job, error);
        throw error;
      }
    },
    close: async () => {
      closed = true;
      // Threads that are about to fail can't be ended.
      if (!isLost) await opened.pool.destroy();
    },
  };
};

const runOneByOne = async <Job, Answer>(
  work: Work<Job, Answer>,
  job: Job,
  settings: Settings,
): Promise<Answer> => {
  const opened = openThreads(work.name, 1, settings);
  const answers: Answer[] = [];
  try {
    for (const one of work.split(job)) {
      answers.push(await runIn<Job, Answer>(opened, one).catch(error => failOf(work, one, error)));
    }
  } finally {
    await opened.pool.destroy();
  }
  return work.join(answers);
};

const failOf = <Job, Answer>(work: Work<Job, Answer>, job: Job, error: unknown): Answer => {
  if (error instanceof Failure) throw error;
  return work.fail(job, reasonOf(error));
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
