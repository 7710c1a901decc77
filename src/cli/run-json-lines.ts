import { limitYoungGeneration } from './heap.ts';
import type { Expansion } from './inputs.ts';
import { inputPath } from './inputs.ts';
import { Interruption } from './interruption.ts';
import { convertJsonLines } from './json-lines/convert-json-lines.ts';
import { type OpenConverter, openConverter } from './json-lines/open-converter.ts';
import { readChunks } from './json-lines/read-chunks.ts';
import { type Messages, makeMessages } from './messages.ts';
import { type OutputStream, openOutput } from './output-stream.ts';
import { printable } from './printable.ts';
import { reportDifference } from './report-difference.ts';
import type { Settings } from './settings.ts';
import { writeStdout } from './stdout.ts';

/**
 * Converts the records of JSON Lines, one input after the other, into one stream. A record that fails is an answer
 * like any other; what fails the run is an input that can't be read, and, under `--strict`, a record that failed.
 *
 * @returns the exit code
 */
export const runJsonLines = async ({ inputs, missing }: Expansion, settings: Settings): Promise<number> => {
  const messages = await makeMessages(settings);
  const { outFile, dryRun, strict, quiet } = settings;
  for (const { path, message } of missing) messages.failure(path, message);
  if (dryRun) {
    const lines = inputs.map(input => `${printable(inputPath(input))} → ${printable(outFile ?? '-')}\n`);
    await writeStdout(lines.join(''));
    return messages.failed > 0 ? 2 : 0;
  }
  const interruption = new Interruption();
  interruption.listen();
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const output = openOutput(outFile, inputs, settings);
  if (output === undefined) return 0;
  const converter = await openConverter(settings);
  try {
    const { records, failed } = await pump(inputs, converter, output, stop.signal, messages);
    if (interruption.code !== undefined) return interruption.code;
    const difference = await reportDifference({ delivery: output.finish(), output: outFile ?? '' });
    if (failed > 0 && !quiet)
      messages.writeLine(`${failed} of ${records} records failed, as their "error" tells`);
    return messages.failed > 0 || (strict && failed > 0) ? 2 : difference;
  } finally {
    stop.abort();
    output.abandon();
    await converter.close();
  }
};

const pump = async (
  inputs: Expansion['inputs'],
  { convert, jobs }: OpenConverter,
  output: OutputStream,
  stop: AbortSignal,
  messages: Messages,
): Promise<{ readonly records: number; readonly failed: number }> => {
  const total = { records: 0, failed: 0 };
  for (const input of inputs) {
    const chunks = readChunks(input, stop, message => messages.failure(inputPath(input), message));
    for await (const { bytes, records, failed } of convertJsonLines(chunks, convert, jobs)) {
      if (stop.aborted) return total;
      await output.write(bytes);
      total.records += records;
      limitYoungGeneration();
      total.failed += failed;
    }
  }
  return total;
};
