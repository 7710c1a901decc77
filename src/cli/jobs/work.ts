import type { Settings } from '../flags/flags.ts';

/** A kind of work that can be done in this thread or in another. Jobs and answers can be sent between threads. */
export interface Work<Job, Answer> {
  /** The function that does it in a thread, as the command's entry exports it. */
  readonly name: 'convertArticles' | 'convertLines';
  /**
   * Prepares what does it in this thread.
   *
   * @throws {UsageError} on a setting that can't be used
   */
  readonly open: (settings: Settings) => Promise<(job: Job) => Promise<Answer>>;
  /** Takes a job apart, so that what kills a thread is found. */
  readonly split: (job: Job) => readonly Job[];
  readonly join: (answers: readonly Answer[]) => Answer;
  /** Answers a job that killed its thread. */
  readonly fail: (job: Job, reason: string) => Answer;
}
