import type { Settings } from '../flags/flags.ts';

/**
 * A kind of work that can be done in this thread or in a worker thread. Jobs and answers must be
 * structured-cloneable.
 */
export interface Work<Job, Answer> {
  /** The export of the command's entry that does the work in a worker thread. */
  readonly name: 'convertArticles' | 'convertLines';
  /**
   * Prepares the function that does the work in this thread.
   *
   * @throws {UsageError} on an invalid setting
   */
  readonly open: (settings: Settings) => Promise<(job: Job) => Promise<Answer>>;
  /** Splits a job to find the article or line that crashes the thread. */
  readonly split: (job: Job) => readonly Job[];
  /** Joins the answers of the parts into one for the whole job. */
  readonly join: (answers: readonly Answer[]) => Answer;
  /** @returns the answer for a job that crashed its thread */
  readonly fail: (job: Job, reason: string) => Answer;
}
