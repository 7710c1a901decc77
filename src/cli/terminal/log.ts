import type { Settings } from '../flags/flags.ts';
import type { MissingInput } from '../inputs/find-inputs.ts';
import type { Outcome } from '../jobs/article.ts';
import type { DeliveredOutput } from '../outputs/target.ts';
import type { Messages } from './messages.ts';

/** Reports the progress and the outcomes of a run. */
export interface Log {
  missing(missing: MissingInput): Promise<void>;
  outcome(outcome: Outcome): Promise<void>;
  /** Reports an output that doesn't belong to a single input. */
  output(delivered: DeliveredOutput): Promise<void>;
  /** Warns of fields of `--header` that no article has. */
  missingFields(fields: readonly string[]): Promise<void>;
  /** Removes the progress bar. */
  stop(): void;
  /** Reports how many inputs were done before a signal. */
  interrupted(done: number): Promise<void>;
  /** @param remedy the command that brings the outputs up to date, if they aren't */
  summary(remedy: string | undefined): Promise<void>;
}

/**
 * Messages are loaded only if there is something to report, which for most single articles there isn't.
 *
 * @param total the number of inputs
 */
export const openLog = async (total: number, batch: boolean, settings: Settings): Promise<Log> => {
  const started = Date.now();
  const { quiet, verbose, dryRun } = settings;
  let loaded: Promise<Messages> | undefined;
  const messages = (): Promise<Messages> => {
    loaded ??= import('./messages.ts').then(({ makeMessages }) => makeMessages(settings));
    return loaded;
  };
  const progress = wantsBar(total, settings)
    ? new (await import('./progress.ts')).Progress(total)
    : undefined;
  if (progress !== undefined) (await messages()).writeLine = progress.writeLine;
  const isPrinted = ({ failure, warnings, removed }: Outcome): boolean =>
    batch || failure !== undefined || verbose || removed.length > 0 || (!quiet && warnings.length > 0);
  const log: Log = {
    missing: async ({ path, message }) => (await messages()).failure(path, message),
    outcome: async outcome => {
      if (isPrinted(outcome)) (await messages()).outcome(outcome);
      progress?.step();
    },
    output: async delivered => {
      if (delivered.state === 'gone' || delivered.state === 'deleted') {
        (await messages()).gone(delivered);
      }
    },
    missingFields: async fields => {
      if (fields.length > 0) (await messages()).missingFields(fields);
    },
    stop: () => progress?.stop(),
    interrupted: async done => {
      if (batch && !dryRun) (await messages()).interrupted(done, total);
    },
    summary: async remedy => {
      if (batch && !dryRun) (await messages()).summary((Date.now() - started) / 1000);
      if (remedy !== undefined) (await messages()).remedy(remedy);
    },
  };
  if (process.env['GITHUB_ACTIONS'] !== 'true') return log;
  return (await import('./github.ts')).logToGitHub(log, settings);
};

/** Shows a bar only on a terminal that can move its cursor. */
const wantsBar = (total: number, { quiet, progress, dryRun }: Settings): boolean =>
  progress && !quiet && !dryRun && total > 1 && process.stderr.isTTY && process.env['TERM'] !== 'dumb';
