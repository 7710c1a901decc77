import type { Settings } from '../flags/flags.ts';
import { writeStdout } from '../outputs/stdout.ts';
import { printable } from '../terminal/printable.ts';

/** What became of a run's outputs. */
export interface Outputs {
  /** All of them. */
  readonly files: readonly string[];
  /** How many are missing or out of date. */
  readonly outdated: number;
  /** How many have lost their article. */
  readonly gone: number;
}

/** Whether outputs are as they should be. */
export interface Judgement {
  readonly different: boolean;
  /** What to run where they aren't. */
  readonly remedy: string | undefined;
}

/**
 * Judges a run's outputs: under `--check` they are to be up to date, and where pre-commit runs the command, they are to
 * be in the commit, which pre-commit itself doesn't ask of new files.
 */
export const judgeOutputs = async (
  { files, outdated, gone }: Outputs,
  settings: Settings,
): Promise<Judgement> => {
  const { check, dryRun, outDir } = settings;
  const isCommitted = process.env['PRE_COMMIT'] === '1' && outDir !== undefined && !dryRun;
  const untracked = isCommitted ? (await import('../check/untracked.ts')).findUntracked(files, outDir) : [];
  for (const output of untracked) await writeStdout(`${printable(output)}: not in the commit\n`);
  const differences = check ? outdated + gone : 0;
  if (differences === 0 && untracked.length === 0) return { different: false, remedy: undefined };
  const { remedyOf } = await import('../terminal/remedy.ts');
  return {
    different: true,
    remedy: remedyOf(settings, { update: differences > 0, prune: gone > 0, untracked }),
  };
};
