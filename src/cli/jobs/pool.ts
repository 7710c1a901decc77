import path from 'node:path';
import { Tinypool } from 'tinypool';
import { Failure } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { printError } from '../terminal/errors.ts';
import { ignoreStderrErrors } from '../terminal/stderr.ts';
import type { Work } from './work.ts';

/** Keeps a second job queued in each thread, so that none waits for the main thread. */
export const jobsPerThread = 2;

interface Threads {
  readonly pool: Tinypool;
  /** Aborted with a Failure if no thread could be started, because jobs would then wait forever. */
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
    // Articles are short-lived: a larger young generation would only hold more garbage in each thread.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const controller = new AbortController();
  pool.on('error', error => {
    if (pool.threads.length > 0) return;
    controller.abort(new Failure(withoutThreads(error)));
  });
  return { pool, lost: controller.signal };
};

const withoutThreads = (error: unknown): string =>
  `cannot start worker threads (${reasonOf(error)}); continuing without them`;

/** Not `Promise.race`: a promise that never settles would keep all answers in memory. */
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

/** Worker threads that do one kind of work. */
export interface Pool<Job, Answer> {
  run(job: Job): Promise<Answer>;
  /** Terminates the threads at once; running jobs are rejected. */
  close(): Promise<void>;
}

/**
 * Starts worker threads. If a job crashes its thread, only the part that caused the crash fails.
 *
 * @param here does a job in this thread, if no worker thread can be started
 */
export const openPool = <Job, Answer>(
  work: Work<Job, Answer>,
  threads: number,
  here: (job: Job) => Promise<Answer>,
  settings: Settings,
): Pool<Job, Answer> => {
  // The stderr of worker threads is piped into this process's: an unhandled error there would crash it.
  ignoreStderrErrors();
  let opened: Threads;
  try {
    opened = openThreads(work.name, threads, settings);
  } catch (error) {
    // The system may refuse a thread immediately, for example because of `ulimit -u`.
    printError(withoutThreads(error), '');
    return { run: here, close: async () => {} };
  }
  let closed = false;
  let isLost = false;
  const runHere = (job: Job, { message }: Failure): Promise<Answer> => {
    if (!isLost) printError(message, '');
    isLost = true;
    return here(job);
  };
  return {
    run: async job => {
      if (isLost) return here(job);
      try {
        // Another job may have crashed the thread.
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
      // Threads that are failing to start can't be terminated.
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
    for (const part of work.split(job)) {
      answers.push(await runIn<Job, Answer>(opened, part).catch(error => failOf(work, part, error)));
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
