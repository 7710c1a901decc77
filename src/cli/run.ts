import { convertFile, type Outcome } from './convert-file.ts';
import { makeConverter } from './converter.ts';
import { deliverToFile } from './deliver.ts';
import { expandInputs, type Input, inputPath, stdin } from './inputs.ts';
import type { Messages } from './messages.ts';
import { printable } from './printable.ts';
import { readStdin } from './read-input.ts';
import { reportDifference } from './report-difference.ts';
import { type Settings, UsageError } from './settings.ts';
import { isStdoutTerminal, writeStdout } from './stdout.ts';

/**
 * Does what the command was told.
 *
 * @returns the exit code
 * @throws {UsageError} on several inputs without a place for their outputs
 */
export const run = async (settings: Settings): Promise<number> => {
  if (settings.outDir !== undefined || settings.to === 'jsonl') (await import('./heap.ts')).keepHeapSmall();
  const expansion = await expandInputs(settings);
  if (settings.from === 'jsonl') {
    const { runJsonLines } = await import('./run-json-lines.ts');
    return runJsonLines(expansion, settings);
  }
  if (settings.to === 'jsonl') {
    const { runRecords } = await import('./run-records.ts');
    return runRecords(expansion, settings);
  }
  if (settings.outDir !== undefined) {
    const { runFolder } = await import('./folder.ts');
    return runFolder(settings.outDir, expansion, settings);
  }
  const { inputs, missing } = expansion;
  if (inputs.length > 1)
    throw new UsageError(`${inputs.length} inputs and one output; add -d DIR, or --to jsonl`);
  if (missing.length > 0) {
    const messages = await loadMessages(settings);
    for (const { path, message } of missing) messages.failure(path, message);
  }
  const [input] = inputs;
  if (input === undefined) return 2;
  const code = await runOne(input, settings);
  return missing.length > 0 ? 2 : code;
};

/** Most articles have nothing to be told of: what tells it is loaded for the others. */
const loadMessages = async (settings: Settings): Promise<Messages> => {
  const { makeMessages } = await import('./messages.ts');
  return makeMessages(settings);
};

const runOne = async (input: Input, settings: Settings): Promise<number> => {
  const { outFile, dryRun } = settings;
  if (dryRun && outFile !== undefined) {
    await writeStdout(`${printable(inputPath(input))} → ${printable(outFile)}\n`);
    return 0;
  }
  const job = { input, output: undefined, ...(input === stdin ? { bytes: await readStdin() } : {}) };
  const converted = convertFile(job, settings, await makeConverter(settings));
  const outcome = outFile === undefined ? converted : deliverToFile(converted, outFile, settings);
  if (isTold(outcome, settings)) (await loadMessages(settings)).outcome(outcome);
  if (outcome.failure !== undefined) return 2;
  if (outcome.content !== undefined) await writeStdout(promptOnItsOwnLine(outcome.content));
  return reportDifference(outcome);
};

const promptOnItsOwnLine = (content: string): string =>
  content !== '' && !content.endsWith('\n') && isStdoutTerminal() ? `${content}\n` : content;

const isTold = ({ failure, warnings, removed }: Outcome, { quiet, verbose }: Settings): boolean =>
  failure !== undefined || verbose || removed.length > 0 || (!quiet && warnings.length > 0);
