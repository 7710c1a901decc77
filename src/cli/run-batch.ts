import type { Outcome } from './convert-file.ts';
import { openCleaner } from './converter.ts';
import { type Expansion, stdin } from './inputs.ts';
import { Interruption } from './interruption.ts';
import { makeMessages } from './messages.ts';
import { outcomesOf } from './outcomes.ts';
import { Plan } from './plan.ts';
import { Progress, wantsProgress } from './progress.ts';
import { readStdin } from './read-input.ts';
import type { Settings } from './settings.ts';

/** Does with an outcome what is still to be done, and gives back what came of that. */
export type Deliver = (outcome: Outcome, plan: Plan) => Promise<Outcome>;

/** How a batch ended. */
export interface BatchEnd {
  readonly failed: number;
  /** The exit code of an interruption. */
  readonly interrupted: number | undefined;
}

/**
 * Converts inputs, tells of each, and ends with a summary.
 *
 * @throws {UsageError} on an option that can't be used, before anything is converted
 */
export const runBatch = async (
  { inputs, missing, batch }: Expansion,
  settings: Settings,
  deliver: Deliver,
): Promise<BatchEnd> => {
  await openCleaner(settings.conversion, false);
  const started = performance.now();
  const messages = await makeMessages(settings);
  const interruption = new Interruption();
  interruption.listen();
  const progress = makeProgress(inputs.length, settings);
  if (progress !== undefined) messages.writeLine = progress.writeLine;
  for (const { path, message } of missing) messages.failure(path, message);
  const plan = new Plan(settings, inputs, inputs.includes(stdin) ? await readStdin() : undefined);
  try {
    for await (const outcome of outcomesOf(inputs, plan, settings, interruption.flag)) {
      messages.outcome(await deliver(outcome, plan));
      progress?.step();
    }
  } finally {
    progress?.stop();
  }
  if (batch && !settings.dryRun) messages.summary((performance.now() - started) / 1000);
  return { failed: messages.failed, interrupted: interruption.code };
};

const makeProgress = (total: number, { quiet, progress, dryRun }: Settings): Progress | undefined =>
  progress && !quiet && !dryRun && total > 1 && wantsProgress(process.stderr.isTTY, process.env)
    ? new Progress(total)
    : undefined;
