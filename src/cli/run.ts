import { convertFile, makeConverter } from './convert-file.ts';
import { deliverToFile } from './deliver.ts';
import { runFolder } from './folder.ts';
import { expandInputs, type Input, inputPath, stdin } from './inputs.ts';
import type { Messages } from './messages.ts';
import { printable } from './printable.ts';
import { readStdin } from './read-input.ts';
import { reportDifference } from './report-difference.ts';
import { type Settings, UsageError } from './settings.ts';
import { writeStdout } from './stdout.ts';

/**
 * Does what the command was told.
 *
 * @returns the exit code
 * @throws {UsageError} on several inputs without a place for their outputs
 */
export const run = async (settings: Settings, messages: Messages): Promise<number> => {
  const expansion = await expandInputs(settings);
  if (settings.from === 'jsonl') {
    const { runJsonLines } = await import('./run-json-lines.ts');
    return runJsonLines(expansion, settings, messages);
  }
  if (settings.outDir !== undefined) return runFolder(settings.outDir, expansion, settings, messages);
  const { inputs, missing } = expansion;
  if (inputs.length > 1)
    throw new UsageError(`${inputs.length} inputs and one output; add -d DIR, or --to jsonl`);
  for (const { path, message } of missing) messages.failure(path, message);
  const [input] = inputs;
  if (input === undefined) return 2;
  const code = await runOne(input, settings, messages);
  return missing.length > 0 ? 2 : code;
};

const runOne = async (input: Input, settings: Settings, messages: Messages): Promise<number> => {
  const { outFile, dryRun } = settings;
  if (dryRun && outFile !== undefined) {
    await writeStdout(`${printable(inputPath(input))} → ${printable(outFile)}\n`);
    return 0;
  }
  const job = { input, output: undefined, ...(input === stdin ? { bytes: await readStdin() } : {}) };
  const converted = convertFile(job, settings, await makeConverter(settings));
  const outcome = outFile === undefined ? converted : deliverToFile(converted, outFile, settings);
  messages.outcome(outcome);
  if (outcome.failure !== undefined) return 2;
  if (outcome.content !== undefined) await writeStdout(promptOnItsOwnLine(outcome.content));
  return reportDifference(outcome);
};

const promptOnItsOwnLine = (content: string): string =>
  process.stdout.isTTY && content !== '' && !content.endsWith('\n') ? `${content}\n` : content;
