import { maxLineLength } from '../../streams/record-problems.ts';
import { printOutputState } from '../check/print-output-state.ts';
import { toProblem } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { readChunks } from '../inputs/chunks.ts';
import type { FoundInputs } from '../inputs/find-inputs.ts';
import { type Input, inputPath } from '../inputs/input.ts';
import type { RunOutcome } from '../jobs/convert-articles.ts';
import { reportMissing } from '../jobs/reported-article.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import type { Stop } from '../jobs/signals.ts';
import { threadCount } from '../jobs/thread-count.ts';
import { openReport, type Report } from '../outputs/open-report.ts';
import { openStream, type Stream } from '../outputs/stream.ts';
import { type Messages, makeMessages } from '../terminal/messages.ts';
import { type Block, toBlocks } from './blocks.ts';
import { linesWork } from './lines-work.ts';
import { RecordNames } from './record-names.ts';

/**
 * Converts the records of all inputs, one input after the other, into one output. A record that fails is
 * written with its error. The run fails if an input can't be read or, with `--strict`, if a record fails.
 *
 * @param stop aborts the run
 * @throws {UsageError} on an invalid option
 * @throws {Failure} if the output can't be written
 */
export const convertRecords = async (
  { inputs, missing }: FoundInputs,
  settings: Settings,
  stop: Stop,
): Promise<RunOutcome> => {
  const { signal } = stop;
  stop.listen();
  const messages = await makeMessages(settings);
  for (const { path, message } of missing) messages.failure(path, message);
  const stream = openStream(settings, inputs, signal);
  const report = await openReport(settings, inputs);
  try {
    for (const missingInput of missing) report.add(reportMissing(missingInput));
    const toRead: Input[] = [];
    for (const input of inputs) {
      const known = stream.reserve(input);
      if (known === undefined) toRead.push(input);
      else await printOutputState({ input, ...known }, settings, signal);
    }
    if (toRead.length === 0) return { failed: messages.failed > 0, different: false };
    const { records, failed, missingFields } = await pump(
      toRead,
      { stream, messages, report },
      settings,
      signal,
    );
    if (signal.aborted) return { failed: false, different: false };
    const different =
      records > 0 || messages.failed === 0
        ? await printOutputState(stream.finish(), settings, signal)
        : false;
    await report.finish();
    if (missingFields.size > 0 && failed < records) messages.missingFields([...missingFields]);
    if (failed > 0) messages.failedRecords(failed, records);
    return { failed: messages.failed > 0 || (settings.strict && failed > 0), different };
  } finally {
    report.abandon();
  }
};

/** The destinations of records, messages and report entries. */
interface Sinks {
  readonly stream: Stream;
  readonly messages: Messages;
  readonly report: Report;
}

interface Totals {
  readonly records: number;
  readonly failed: number;
  /** The fields of `--header` that no record has. */
  readonly missingFields: ReadonlySet<string>;
}

const pump = async (
  inputs: readonly Input[],
  sinks: Sinks,
  settings: Settings,
  signal: AbortSignal,
): Promise<Totals> => {
  const { stream, report } = sinks;
  const total = { records: 0, failed: 0, missingFields: new Set(settings.header) };
  // Stops reading when the conversion ends, for example because stdout was closed.
  const end = new AbortController();
  const names = new RecordNames();
  const blocks = readBlocks(inputs, names, AbortSignal.any([signal, end.signal]), sinks);
  try {
    // One thread by default: engines that pipe records in already run one process per core.
    const threads = threadCount(settings.jobs ?? 1, settings);
    const answers = await runJobs(blocks, linesWork, threads, settings, signal);
    for await (const { bytes, records, failed, foundFields, reported } of answers) {
      await stream.write(bytes);
      for (const record of names.nameBlock(reported)) report.add(record);
      total.records += records;
      total.failed += failed;
      for (const field of foundFields) total.missingFields.delete(field);
    }
    return total;
  } catch (error) {
    stream.abandon();
    throw error;
  } finally {
    end.abort();
    if (signal.aborted) stream.abandon();
  }
};

/**
 * Reads inputs one after the other. If one can't be read any further, the error is reported and the next one
 * is read.
 *
 * @param names gets the input of each block
 */
async function* readBlocks(
  inputs: readonly Input[],
  names: RecordNames,
  signal: AbortSignal,
  { messages, report }: Sinks,
): AsyncGenerator<Block> {
  for (const input of inputs) {
    try {
      for await (const block of toBlocks(readChunks(input, signal), maxLineLength)) {
        if (signal.aborted) return;
        names.addBlock(input);
        yield block;
      }
    } catch (error) {
      if (signal.aborted) return;
      const failure = toProblem(error, 'unreadable');
      messages.failure(inputPath(input), failure.message);
      report.add({ path: inputPath(input), status: 'failed', warnings: [], failure });
    }
  }
}
