import { convertFile, failed, type Outcome } from './convert-file.ts';
import { type Converter, makeConverter } from './converter.ts';
import { isInterrupted } from './interruption.ts';
import type { Planned } from './plan.ts';
import type { Settings } from './settings.ts';

/** How long the loop works before it lets signals and the terminal in, in milliseconds. */
const slice = 50;

/**
 * Works on jobs one after the other, in this thread.
 *
 * @param flag set once the work is to stop
 * @returns an outcome for each job, in their order
 */
export async function* runInThread(
  jobs: Iterable<Planned>,
  settings: Settings,
  flag: Int32Array,
): AsyncGenerator<Outcome> {
  const converter = await makeConverter(settings);
  let pausedAt = performance.now();
  for (const job of jobs) {
    if (performance.now() - pausedAt > slice) {
      await new Promise(setImmediate);
      pausedAt = performance.now();
    }
    if (isInterrupted(flag)) return;
    yield outcomeOf(job, settings, converter);
  }
}

/** @returns what came of a job; one that gets no output fails without being read */
export const outcomeOf = (job: Planned, settings: Settings, converter: Converter): Outcome =>
  'failure' in job ? failed(job.input, job.failure) : convertFile(job, settings, converter);
