import type { Metadata } from '../../article/metadata.ts';
import type { Change } from '../check/difference.ts';
import { UsageError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import type { Input } from '../inputs/input.ts';
import { openFolder } from './folder.ts';
import { openStream } from './stream.ts';

/**
 * The state of an output after a run: `planned` in a dry run, `left` if it exists and must not be replaced,
 * `gone` if its article no longer exists, `deleted` if it was pruned.
 */
export type OutputState =
  | 'written'
  | 'unchanged'
  | 'left'
  | 'missing'
  | 'different'
  | 'gone'
  | 'deleted'
  | 'planned';

/** An output and its state. */
export interface DeliveredOutput {
  /** The path of the output; `-` for stdout. */
  readonly output: string;
  /** Undefined until the output is finished. */
  readonly state?: OutputState;
  /** The difference, if it is `different` and can be shown. */
  readonly change?: Change;
  /** A warning about the name of the output. */
  readonly warning?: string;
}

/** The content to be written for an input. */
export interface OutputContent {
  readonly content: string | Uint8Array;
  /** The front matter, with `--name`. */
  readonly metadata?: Metadata;
}

/**
 * Decides where outputs go, and whether they are written, compared, kept or only listed.
 */
export interface Target {
  /**
   * Prepares for the first output.
   *
   * @throws {Failure} if the output folder can't be created
   */
  prepare(): void;
  /**
   * Reserves the output of an input, if its name doesn't depend on the front matter.
   *
   * @returns the output and its state, if that is known without converting the input
   * @throws {Failure} if another input has the output, or if the output is an input
   */
  reserve(input: Input): DeliveredOutput | undefined;
  /**
   * Delivers the output of an input.
   *
   * @throws {Failure} as {@link Target.reserve} does, and if the output can't be written
   * @throws {BrokenPipeError} if the reader of stdout closed the pipe
   */
  deliver(input: Input, content: OutputContent): Promise<DeliveredOutput>;
  /** Whether all inputs share one output: if writing it fails, the run fails. */
  readonly isShared: boolean;
  /** Completes the output shared by all inputs. @returns that output, if it is a file */
  finish(): DeliveredOutput | undefined;
  /** Removes unfinished files. */
  abandon(): void;
}

/** The target of a run that writes only a report. */
const reportOnly: Target = {
  isShared: false,
  prepare: () => {},
  reserve: () => undefined,
  deliver: async () => ({ output: '-' }),
  finish: () => undefined,
  abandon: () => {},
};

/**
 * With `--report`, outputs without `-d` or `-o` are not written if there are several, or if the report is on
 * stdout.
 */
const isForReportOnly = ({ report, outFile, to }: Settings, batch: boolean): boolean =>
  report !== undefined && outFile === undefined && to !== 'jsonl' && (batch || report === '-');

/**
 * @param inputs all inputs of the run, which must not be overwritten
 * @param batch whether a folder, a glob, a list or several files were given
 * @param signal aborts waiting for stdout
 * @throws {UsageError} on several inputs without `-d` or `--to jsonl`
 * @throws {Failure} if the output is an input
 */
export const openTarget = (
  settings: Settings,
  inputs: readonly Input[],
  batch: boolean,
  signal: AbortSignal | undefined,
): Target => {
  const { outDir, to } = settings;
  if (outDir !== undefined) return openFolder(outDir, settings, inputs);
  if (isForReportOnly(settings, batch)) return reportOnly;
  if (to !== 'jsonl' && inputs.length > 1) {
    throw new UsageError(
      `${inputs.length} inputs need an output folder; add -d DIR, or use --to jsonl for a single output`,
    );
  }
  return openStream(settings, inputs, signal);
};
