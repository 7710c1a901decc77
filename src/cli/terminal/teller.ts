import type { Settings } from '../flags/flags.ts';
import type { Missing } from '../inputs/find-inputs.ts';
import type { Outcome } from '../jobs/article.ts';
import type { Delivered } from '../outputs/target.ts';
import type { Messages } from './messages.ts';

/** Tells of a run's inputs, one after the other. */
export interface Teller {
  missing(missing: Missing): Promise<void>;
  outcome(outcome: Outcome): Promise<void>;
  /** Tells of an output that belongs to no one input. */
  output(delivered: Delivered): Promise<void>;
  /** Tells of fields of `--header` that no article has. */
  unheaded(fields: readonly string[]): Promise<void>;
  /** Takes the progress bar away. */
  stop(): void;
  /** Says how many inputs were done when a signal ended the work. */
  interrupted(done: number): Promise<void>;
  /** @param remedy what to run where `--check` found differences */
  summary(remedy: string | undefined): Promise<void>;
}

/**
 * @param total how many inputs there are
 * @returns what tells of them. Most articles have nothing to be told of: what does is loaded for the others.
 */
export const openTeller = async (total: number, batch: boolean, settings: Settings): Promise<Teller> => {
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
  const isTold = ({ failure, warnings, removed }: Outcome): boolean =>
    batch || failure !== undefined || verbose || removed.length > 0 || (!quiet && warnings.length > 0);
  const teller: Teller = {
    missing: async ({ path, message }) => (await messages()).failure(path, message),
    outcome: async outcome => {
      if (isTold(outcome)) (await messages()).outcome(outcome);
      progress?.step();
    },
    output: async delivered => {
      if (delivered.delivery === 'gone' || delivered.delivery === 'deleted') {
        (await messages()).gone(delivered);
      }
    },
    unheaded: async fields => {
      if (fields.length > 0) (await messages()).unheaded(fields);
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
  if (process.env['GITHUB_ACTIONS'] !== 'true') return teller;
  return (await import('./github.ts')).tellGitHub(teller, settings);
};

/** A bar is shown on a terminal that can move its cursor. */
const wantsBar = (total: number, { quiet, progress, dryRun }: Settings): boolean =>
  progress && !quiet && !dryRun && total > 1 && process.stderr.isTTY && process.env['TERM'] !== 'dumb';
