import type { Settings } from '../flags/flags.ts';
import { writeStdout } from '../outputs/stdout.ts';
import { printable } from '../terminal/printable.ts';

/** The outputs of a run. */
export interface Outputs {
  readonly files: readonly string[];
  /** The number of outputs that are missing or out of date. */
  readonly outdated: number;
  /** The number of outputs whose article no longer exists. */
  readonly leftovers: number;
}

export interface OutputCheck {
  /** Whether `--check` found differences, or outputs are missing from the commit. */
  readonly different: boolean;
  /** The command that fixes it. */
  readonly remedy: string | undefined;
}

/**
 * Checks the outputs of a run. With `--check`, they must be up to date. In a pre-commit hook, they must be
 * part of the commit: pre-commit itself notices changed files, but not new ones.
 */
export const checkOutputs = async (
  { files, outdated, leftovers }: Outputs,
  settings: Settings,
): Promise<OutputCheck> => {
  const { check, dryRun, outDir } = settings;
  const isCommitted = process.env['PRE_COMMIT'] === '1' && outDir !== undefined && !dryRun;
  const untracked = isCommitted ? (await import('../check/untracked.ts')).findUntracked(files, outDir) : [];
  for (const output of untracked) await writeStdout(`${printable(output)}: not in the commit\n`);
  const differences = check ? outdated + leftovers : 0;
  if (differences === 0 && untracked.length === 0) return { different: false, remedy: undefined };
  const { remedyOf } = await import('../terminal/remedy.ts');
  return {
    different: true,
    remedy: remedyOf(settings, { update: differences > 0, prune: leftovers > 0, untracked }),
  };
};
