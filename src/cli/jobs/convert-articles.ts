import type { Mirror } from '../check/leftovers.ts';
import { printOutputState } from '../check/print-output-state.ts';
import { type CommandProblem, toProblem } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import type { FoundInputs } from '../inputs/find-inputs.ts';
import { type Input, inputPath, stdin } from '../inputs/input.ts';
import { readStdin } from '../inputs/read.ts';
import { openReport } from '../outputs/open-report.ts';
import { BrokenPipeError } from '../outputs/stdout.ts';
import { type DeliveredOutput, openTarget, type Target } from '../outputs/target.ts';
import { openLog } from '../terminal/log.ts';
import type { Article, Converted, Outcome } from './article.ts';
import { articlesWork, toJobs } from './articles-work.ts';
import { checkOutputs } from './check-outputs.ts';
import { reportMissing, reportOutcome } from './reported-article.ts';
import { runJobs } from './run-jobs.ts';
import type { Stop } from './signals.ts';
import { threadCount } from './thread-count.ts';

/** What determines the exit code of a run. */
export interface RunOutcome {
  /** Whether an input failed. */
  readonly failed: boolean;
  /** Whether `--check` found differences, or new outputs are missing from a commit. */
  readonly different: boolean;
}

/**
 * Converts articles, prints messages about each, and prints a summary after a batch.
 *
 * @param stop aborts the run; articles that are not finished are not written
 * @throws {UsageError} on an invalid option, before anything is converted
 * @throws {Failure} if an output shared by all inputs can't be written
 */
export const convertArticles = async (
  { inputs, missing, batch }: FoundInputs,
  settings: Settings,
  stop: Stop,
): Promise<RunOutcome> => {
  const { signal } = stop;
  if (batch || inputs.length === 0) stop.listen();
  const mirror = await findMirror(settings);
  const target = openTarget(settings, inputs, batch, batch ? signal : undefined);
  const report = await openReport(settings, inputs);
  const log = await openLog(inputs.length, batch, settings);
  const threads = batch ? threadCount(inputs.length, settings) : 0;
  const pending: Pending[] = [];
  let failures = missing.length;
  let done = 0;
  const outputs = { files: [] as string[], outdated: 0, leftovers: 0 };
  const print = async (delivered: Partial<Outcome> | undefined): Promise<void> => {
    if (await printOutputState(delivered, settings, signal)) outputs.outdated++;
  };
  const missingFields = new Set(settings.header);
  try {
    for (const missingInput of missing) {
      report.add(reportMissing(missingInput));
      await log.missing(missingInput);
    }
    const jobs = toJobs(articlesOf(inputs, target, pending), threads);
    const answered = await runJobs(jobs, articlesWork, threads, settings, signal);
    if (inputs.length > 0) target.prepare();
    for await (const answers of answered) {
      // From here on, an unfinished file may have to be removed on a signal.
      if (!batch && (settings.outFile ?? settings.report) !== undefined) stop.listen();
      for (const { foundFields, ...converted } of answers) {
        for (const field of foundFields) missingFields.delete(field);
        const outcome = await deliver(pending.shift(), converted, target);
        done++;
        if (outcome.failure !== undefined) failures++;
        if (outcome.output !== undefined) outputs.files.push(outcome.output);
        await print(outcome);
        await log.outcome(outcome);
        report.add(reportOutcome(outcome, target.isShared));
      }
    }
    const allFailed = failures > 0 && failures === inputs.length + missing.length;
    const shared = signal.aborted || allFailed ? undefined : target.finish();
    await print(shared);
    if (shared !== undefined) await log.output(shared);
    if (mirror !== undefined && !signal.aborted) {
      const { pruneLeftovers } = await import('../check/prune-leftovers.ts');
      outputs.leftovers = await pruneLeftovers(mirror, settings, log, signal);
    }
    if (!signal.aborted) await report.finish();
  } finally {
    target.abandon();
    report.abandon();
    log.stop();
  }
  if (failures < inputs.length && !settings.dryRun) await log.missingFields([...missingFields]);
  const { different, remedy } = await checkOutputs(outputs, settings);
  if (signal.aborted) await log.interrupted(done);
  await log.summary(remedy);
  return { failed: failures > 0, different };
};

/** @returns the folders in which `--check` and `--prune` look for leftover outputs, if any */
const findMirror = async (settings: Settings): Promise<Mirror | undefined> =>
  settings.check || settings.prune ? (await import('../check/leftovers.ts')).findMirror(settings) : undefined;

/** An input whose result is awaited. */
interface Pending {
  readonly input: Input;
  /** Its outcome, if that was known without converting it. */
  readonly known?: DeliveredOutput | { readonly failure: CommandProblem };
}

/**
 * Yields the articles of the inputs in order, and adds each input to `pending`. Inputs that need no
 * conversion are yielded as skipped, so that results and pending inputs stay in step.
 */
async function* articlesOf(
  inputs: readonly Input[],
  target: Target,
  pending: Pending[],
): AsyncGenerator<Article> {
  for (const input of inputs) {
    const path = inputPath(input);
    try {
      const known = target.reserve(input);
      const article = input === stdin && known === undefined ? { path, bytes: await readStdin() } : { path };
      pending.push({ input, ...(known === undefined ? {} : { known }) });
      yield known === undefined ? article : { path, skipped: true };
    } catch (error) {
      pending.push({ input, known: { failure: toProblem(error, 'unwritable') } });
      yield { path, skipped: true };
    }
  }
}

/** Delivers the output of an input. @returns the outcome of the input */
const deliver = async (
  pending: Pending | undefined,
  { content, metadata, ...converted }: Omit<Converted, 'foundFields'>,
  target: Target,
): Promise<Outcome> => {
  if (pending === undefined) throw new Error('more answers than inputs');
  const { input, known } = pending;
  if (content === undefined) return { input, ...converted, ...known };
  try {
    const delivered = await target.deliver(input, {
      content,
      ...(metadata === undefined ? {} : { metadata }),
    });
    const { warning, ...rest } = delivered;
    const incomplete = warning === undefined ? [] : [{ code: 'name-incomplete', message: warning }];
    const warnings = [...converted.warnings, ...incomplete];
    return { input, ...converted, warnings, ...rest };
  } catch (error) {
    if (error instanceof BrokenPipeError || target.isShared) throw error;
    return { input, ...converted, failure: toProblem(error, 'unwritable') };
  }
};
