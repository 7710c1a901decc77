import type { Outcome } from './convert-file.ts';
import { deliverByTemplate } from './deliver.ts';
import { type Expansion, inputPath } from './inputs.ts';
import { printable } from './printable.ts';
import { reportDifference } from './report-difference.ts';
import { runBatch } from './run-batch.ts';
import type { Settings } from './settings.ts';
import { writeStdout } from './stdout.ts';

/**
 * Converts inputs into a folder.
 *
 * @returns the exit code
 */
export const runFolder = async (
  folder: string,
  expansion: Expansion,
  settings: Settings,
): Promise<number> => {
  let code = 0;
  const { failed, interrupted } = await runBatch(expansion, settings, async (outcome, plan) => {
    const delivered =
      settings.name === undefined ? outcome : deliverByTemplate(outcome, folder, settings, plan);
    code = Math.max(code, await report(delivered, settings));
    return delivered;
  });
  return interrupted ?? (failed > 0 ? 2 : code);
};

const report = async (outcome: Outcome, { dryRun }: Settings): Promise<number> => {
  if (!dryRun) return reportDifference(outcome);
  if (outcome.output !== undefined) {
    await writeStdout(`${printable(inputPath(outcome.input))} → ${printable(outcome.output)}\n`);
  }
  return 0;
};
