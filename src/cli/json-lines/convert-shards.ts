import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { maxLineLength } from '../../streams/record-problems.ts';
import { printOutputState } from '../check/print-output-state.ts';
import { attempt, describeError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { readChunks } from '../inputs/chunks.ts';
import type { FoundInputs } from '../inputs/find-inputs.ts';
import { type Input, inputPath, stdin } from '../inputs/input.ts';
import type { RunOutcome } from '../jobs/convert-articles.ts';
import { mapInOrder } from '../jobs/map-in-order.ts';
import { jobsPerThread, openPool } from '../jobs/pool.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import type { Stop } from '../jobs/signals.ts';
import { threadCount } from '../jobs/thread-count.ts';
import { Claims } from '../outputs/claims.ts';
import { isWritten, makeFolder } from '../outputs/folder.ts';
import { openReplacement } from '../outputs/replacement.ts';
import type { DeliveredOutput } from '../outputs/target.ts';
import { removeStaleFiles } from '../outputs/temporary-files.ts';
import { makeMessages } from '../terminal/messages.ts';
import { type Block, toBlocks } from './blocks.ts';
import { type ConvertedLines, linesWork } from './lines-work.ts';

/** The outcome of a JSON Lines file. */
interface Shard {
  readonly input: Input;
  readonly delivered?: DeliveredOutput;
  readonly records: number;
  readonly failed: number;
  /** The fields of `--header` that have a value. */
  readonly foundFields: ReadonlySet<string>;
  readonly failure?: string;
}

const noRecords = { records: 0, failed: 0, foundFields: new Set<string>() };

/** Converts blocks of lines and yields the results in order. */
type Convert = (blocks: AsyncIterable<Block>) => Promise<AsyncIterable<ConvertedLines>>;

/**
 * Converts each JSON Lines file into a file of the same name in the output folder; `.gz` files are compressed
 * again. Several files are converted at the same time. Each is written atomically, so that an interrupted run
 * can be resumed with `--no-clobber`.
 *
 * @param outDir the output folder
 * @param stop aborts the run
 * @throws {UsageError} on an invalid option
 * @throws {Failure} if the output folder can't be created
 */
export const convertShards = async (
  outDir: string,
  { inputs, missing, batch }: FoundInputs,
  settings: Settings,
  stop: Stop,
): Promise<RunOutcome> => {
  const { signal } = stop;
  const started = Date.now();
  stop.listen();
  const messages = await makeMessages(settings);
  for (const { path, message } of missing) messages.failure(path, message);
  const run = await linesWork.open(settings);
  if (inputs.length > 0 && !settings.dryRun) makeFolder(outDir);
  const jobs = settings.jobs ?? Math.max(1, Math.min(availableParallelism(), inputs.length));
  const threads = threadCount(jobs, { ...settings, jobs });
  const pool = threads > 0 ? openPool(linesWork, threads, run, settings) : undefined;
  const close = (): void => void pool?.close();
  signal.addEventListener('abort', close);
  const convert: Convert = async blocks =>
    pool === undefined
      ? runJobs(blocks, linesWork, 0, settings, signal)
      : mapInOrder(blocks, pool.run, jobsPerThread);

  const claims = new Claims(inputs);
  const convertOne = async (input: Input): Promise<Shard> => {
    try {
      const output = path.join(outDir, input === stdin ? 'stdin.jsonl' : input.name);
      claims.claim(output, input, 'rename one of them');
      return await convertShard(input, output, convert, settings, signal);
    } catch (error) {
      return { input, ...noRecords, failure: describeError(error) };
    }
  };
  const total = { files: 0, records: 0, failed: 0, missingFields: new Set(settings.header) };
  try {
    for await (const { input, failure, delivered, records, failed, foundFields } of mapInOrder(
      inputs,
      convertOne,
      Math.max(1, threads),
    )) {
      if (signal.aborted) break;
      if (failure !== undefined) messages.failure(inputPath(input), failure);
      else messages.shard({ input, records, ...delivered });
      await printOutputState({ input, ...delivered }, settings, signal);
      total.files++;
      total.records += records;
      total.failed += failed;
      for (const field of foundFields) total.missingFields.delete(field);
    }
  } finally {
    signal.removeEventListener('abort', close);
    await pool?.close();
  }
  if (total.missingFields.size > 0 && total.failed < total.records)
    messages.missingFields([...total.missingFields]);
  if (total.failed > 0) messages.failedRecords(total.failed, total.records);
  if (batch && !settings.dryRun) {
    if (signal.aborted) messages.interrupted(total.files, inputs.length);
    messages.shardSummary(total.records, (Date.now() - started) / 1000);
  }
  return { failed: messages.failed > 0 || (settings.strict && total.failed > 0), different: false };
};

const convertShard = async (
  input: Input,
  output: string,
  convert: Convert,
  { dryRun, clobber }: Settings,
  signal: AbortSignal,
): Promise<Shard> => {
  const unconverted = { input, ...noRecords };
  if (signal.aborted) return unconverted;
  if (dryRun) return { ...unconverted, delivered: { output, state: 'planned' } };
  const existing = attempt(`cannot write ${output}`, () => statSync(output, { throwIfNoEntry: false }));
  if (!clobber && isWritten(existing)) return { ...unconverted, delivered: { output, state: 'left' } };
  const total = { records: 0, failed: 0, foundFields: new Set<string>() };
  const answers = await convert(toBlocks(readChunks(input, signal), maxLineLength));
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const { bytes, records, failed, foundFields } of answers) {
      total.records += records;
      total.failed += failed;
      for (const field of foundFields) total.foundFields.add(field);
      yield bytes;
    }
  }
  const folder = path.dirname(output);
  makeFolder(folder);
  removeStaleFiles(folder);
  const file = openReplacement(output);
  try {
    for await (const piece of output.endsWith('.gz') ? gzipped(bytes()) : bytes()) file.write(piece);
    if (signal.aborted) return unconverted;
    return { input, ...total, delivered: { output, state: file.finish() } };
  } catch (error) {
    if (signal.aborted) return unconverted;
    throw error;
  } finally {
    file.abandon();
  }
};

async function* gzipped(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGzip();
  // Errors are thrown by the iteration below; the callback only keeps them from being unhandled.
  pipeline(Readable.from(pieces), stream, () => {});
  yield* stream;
}
