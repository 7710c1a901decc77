import { type Expansion, inputPath } from './inputs.ts';
import { openOutput } from './output-stream.ts';
import { printable } from './printable.ts';
import { reportDifference } from './report-difference.ts';
import { runBatch } from './run-batch.ts';
import type { Settings } from './settings.ts';
import { writeStdout } from './stdout.ts';

/**
 * Converts inputs into one stream, a record a line. An input that fails has no record.
 *
 * @returns the exit code
 */
export const runRecords = async (expansion: Expansion, settings: Settings): Promise<number> => {
  const { outFile, dryRun } = settings;
  const output = dryRun ? undefined : openOutput(outFile, expansion.inputs, settings);
  if (output === undefined && !dryRun) return 0;
  try {
    const { failed, interrupted } = await runBatch(expansion, settings, async ({ content, ...outcome }) => {
      if (dryRun)
        await writeStdout(`${printable(inputPath(outcome.input))} → ${printable(outFile ?? '-')}\n`);
      if (content !== undefined) await output?.write(Buffer.from(content));
      return outcome;
    });
    if (interrupted !== undefined || output === undefined) return interrupted ?? (failed > 0 ? 2 : 0);
    const difference = await reportDifference({ delivery: output.finish(), output: outFile ?? '' });
    return failed > 0 ? 2 : difference;
  } finally {
    output?.abandon();
  }
};
