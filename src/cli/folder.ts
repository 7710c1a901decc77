import { runInThread } from './batch.ts';
import { failed, type Outcome } from './convert-file.ts';
import { deliverByTemplate } from './deliver.ts';
import { type Expansion, inputPath, stdin } from './inputs.ts';
import { Interruption } from './interruption.ts';
import { makeMessages } from './messages.ts';
import { Plan, type Planned } from './plan.ts';
import { printable } from './printable.ts';
import { Progress, wantsProgress } from './progress.ts';
import { readStdin } from './read-input.ts';
import { reportDifference } from './report-difference.ts';
import type { Settings } from './settings.ts';
import { writeStdout } from './stdout.ts';
import { runInWorkers, threadCount } from './workers.ts';

/**
 * Converts inputs into a folder.
 *
 * @returns the exit code
 */
export const runFolder = async (
  folder: string,
  { inputs, missing, batch }: Expansion,
  settings: Settings,
): Promise<number> => {
  const started = performance.now();
  const messages = await makeMessages(settings);
  const interruption = new Interruption();
  interruption.listen();
  const progress = makeProgress(inputs.length, settings);
  if (progress !== undefined) messages.writeLine = progress.writeLine;
  for (const { path, message } of missing) messages.failure(path, message);
  const plan = new Plan(settings, inputs, inputs.includes(stdin) ? await readStdin() : undefined);
  let code = 0;
  try {
    for await (const outcome of outcomes(plan, inputs, settings, interruption.flag)) {
      const delivered =
        settings.name === undefined ? outcome : deliverByTemplate(outcome, folder, settings, plan);
      messages.outcome(delivered);
      progress?.step();
      code = Math.max(code, await report(delivered, settings));
    }
  } finally {
    progress?.stop();
  }
  if (batch && !settings.dryRun) messages.summary((performance.now() - started) / 1000);
  return interruption.code ?? (messages.failed > 0 ? 2 : code);
};

const makeProgress = (total: number, { quiet, progress, dryRun }: Settings): Progress | undefined =>
  progress && !quiet && !dryRun && total > 1 && wantsProgress(process.stderr.isTTY, process.env)
    ? new Progress(total)
    : undefined;

const outcomes = (
  plan: Plan,
  inputs: Expansion['inputs'],
  settings: Settings,
  flag: Int32Array,
): AsyncIterable<Outcome> | Iterable<Outcome> => {
  const jobs = (function* () {
    for (const input of inputs) yield plan.job(input);
  })();
  if (settings.dryRun && settings.name === undefined) return unread(jobs);
  const threads = threadCount(inputs.length, settings.jobs);
  return threads > 1 ? runInWorkers(jobs, settings, threads, flag) : runInThread(jobs, settings, flag);
};

function* unread(jobs: Iterable<Planned>): Generator<Outcome> {
  for (const job of jobs) {
    if ('failure' in job) yield failed(job.input, job.failure);
    else if (job.output !== undefined)
      yield { input: job.input, output: job.output, removed: [], warnings: [] };
  }
}

const report = async (outcome: Outcome, { dryRun }: Settings): Promise<number> => {
  if (!dryRun) return reportDifference(outcome);
  if (outcome.output !== undefined) {
    await writeStdout(`${printable(inputPath(outcome.input))} → ${printable(outcome.output)}\n`);
  }
  return 0;
};
