import { runInThread } from './batch.ts';
import { failed, type Outcome } from './convert-file.ts';
import type { Input } from './inputs.ts';
import type { Plan, Planned } from './plan.ts';
import type { Settings } from './settings.ts';
import { runInWorkers, threadCount } from './workers.ts';

/**
 * Works on all inputs, in this thread or in others.
 *
 * @param flag set once the work is to stop
 * @returns an outcome for each, in their order
 */
export const outcomesOf = (
  inputs: readonly Input[],
  plan: Plan,
  settings: Settings,
  flag: Int32Array,
): AsyncIterable<Outcome> | Iterable<Outcome> => {
  const jobs = jobsOf(inputs, plan);
  if (settings.dryRun && settings.name === undefined) return unread(jobs);
  const threads = threadCount(inputs.length, settings.jobs);
  if (threads === 1) return runInThread(jobs, settings, flag);
  return runInWorkers(jobs, settings, threads, flag);
};

function* jobsOf(inputs: readonly Input[], plan: Plan): Generator<Planned> {
  for (const input of inputs) yield plan.job(input);
}

/** Where names come from inputs, a dry run reads nothing. */
function* unread(jobs: Iterable<Planned>): Generator<Outcome> {
  for (const job of jobs) {
    if ('failure' in job) yield failed(job.input, job.failure);
    else {
      const { input, output } = job;
      yield { input, ...(output === undefined ? {} : { output }), dropped: 0, removed: [], warnings: [] };
    }
  }
}
