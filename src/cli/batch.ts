import { type Converter, convertFile, type Job, makeConverter, type Outcome } from './convert-file.ts';
import { inputPath } from './inputs.ts';
import type { Interruption } from './interruption.ts';
import type { Planned } from './plan.ts';
import type { Settings } from './settings.ts';

/** How long the loop works before it lets signals and the terminal in, in milliseconds. */
const slice = 50;

/**
 * Works on jobs one after the other, in this thread.
 *
 * @returns an outcome for each, in their order; none for those after an interruption
 */
export async function* runInThread(
  planned: Iterable<Planned>,
  settings: Settings,
  interruption: Interruption,
): AsyncGenerator<Outcome> {
  const converter = await makeConverter(settings);
  let pausedAt = performance.now();
  for (const job of planned) {
    if (performance.now() - pausedAt > slice) {
      await new Promise(setImmediate);
      pausedAt = performance.now();
    }
    if (interruption.signal !== undefined) return;
    yield outcomeOf(job, settings, converter);
  }
}

/** @returns what came of a job; one that has no output fails without being read */
export const outcomeOf = (planned: Planned, settings: Settings, converter: Converter): Outcome =>
  'failure' in planned ? refused(planned) : convertFile(planned, settings, converter);

export const refused = ({ input, failure }: Planned & { readonly failure: string }): Outcome => ({
  path: inputPath(input),
  removed: [],
  warnings: [],
  failure,
});

export const isJob = (planned: Planned): planned is Job => !('failure' in planned);
