import path from 'node:path';
import { runInThread } from './batch.ts';
import { convertFile, makeConverter, type Outcome } from './convert-file.ts';
import { explainError } from './failure.ts';
import { expandInputs, type Input, inputPath, stdin } from './inputs.ts';
import { catchInterruption, interruptedCode } from './interruption.ts';
import type { Messages } from './messages.ts';
import { Plan, realPath } from './plan.ts';
import { printable } from './printable.ts';
import { readStdin } from './read-input.ts';
import { type Settings, UsageError } from './settings.ts';
import { writeStdout } from './stdout.ts';
import { prepareFolder, writeNamedOutput } from './write-output.ts';

/**
 * Does what the command was told.
 *
 * @returns the exit code
 * @throws {UsageError} on several inputs without a place for their outputs
 */
export const run = async (settings: Settings, messages: Messages): Promise<number> => {
  const { inputs, missing, batch } = await expandInputs(settings);
  for (const { path: file, message } of missing) messages.failure(file, message);
  const [first] = inputs;
  if (settings.outDir !== undefined) return runBatch(inputs, batch, settings, messages);
  if (inputs.length > 1) {
    throw new UsageError(`${inputs.length} inputs and one output; add -d DIR, or --to jsonl`);
  }
  return first === undefined ? 2 : runOne(first, settings, messages);
};

const runOne = async (input: Input, settings: Settings, messages: Messages): Promise<number> => {
  const bytes = input === stdin ? await readStdin() : undefined;
  const outcome = convertFile({ input, output: undefined }, settings, await makeConverter(settings), bytes);
  const { content } = outcome;
  if (content === undefined) {
    messages.outcome(outcome);
    return 2;
  }
  if (settings.outFile === undefined) {
    messages.outcome(outcome);
    await writeStdout(
      process.stdout.isTTY && content !== '' && !content.endsWith('\n') ? `${content}\n` : content,
    );
    return 0;
  }
  return deliverNamed(settings.outFile, { ...outcome, content }, input, settings, messages);
};

const deliverNamed = async (
  file: string,
  outcome: Outcome & { readonly content: string },
  input: Input,
  settings: Settings,
  messages: Messages,
): Promise<number> => {
  if (settings.dryRun) {
    await writeStdout(`${printable(outcome.path)} → ${printable(file)}\n`);
    return 0;
  }
  if (input !== stdin && realPath(file) === realPath(inputPath(input))) {
    messages.failure(outcome.path, `its output ${file} is the input itself; write to another file`);
    return 2;
  }
  try {
    if (!settings.check) prepareFolder(path.dirname(file));
    const delivery = writeNamedOutput(file, outcome.content, settings);
    messages.outcome({ ...outcome, output: file, delivery });
    return reportDifference(delivery, file);
  } catch (error) {
    const message = explainError(error);
    if (message === undefined) throw error;
    messages.failure(file, message);
    return 2;
  }
};

const reportDifference = async (delivery: Outcome['delivery'], file: string): Promise<number> => {
  if (delivery !== 'missing' && delivery !== 'different') return 0;
  await writeStdout(`${printable(file)}: ${delivery === 'missing' ? 'missing' : 'out of date'}\n`);
  return 1;
};

const runBatch = async (
  inputs: readonly Input[],
  batch: boolean,
  settings: Settings,
  messages: Messages,
): Promise<number> => {
  const started = performance.now();
  const interruption = catchInterruption();
  const plan = new Plan(settings, inputs);
  function* planned() {
    for (const input of inputs) yield plan.job(input);
  }
  let code = 0;
  for await (const outcome of runInThread(planned(), settings, interruption)) {
    messages.outcome(outcome);
    if (outcome.output !== undefined)
      code = Math.max(code, await reportDifference(outcome.delivery, outcome.output));
  }
  if (batch) messages.summary((performance.now() - started) / 1000);
  if (interruption.signal !== undefined) return interruptedCode(interruption.signal);
  return messages.failed > 0 ? 2 : code;
};
