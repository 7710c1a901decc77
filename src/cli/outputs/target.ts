import type { Metadata } from '../../article/metadata.ts';
import type { Change } from '../check/difference.ts';
import { UsageError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import type { Input } from '../inputs/input.ts';
import { openFolder } from './folder.ts';
import { openStream } from './stream.ts';

/**
 * What became of an output; `planned` in a dry run, `left` where it exists and is to be left alone, `gone` where its
 * article is no longer there, `deleted` where it went after it.
 */
export type Delivery =
  | 'written'
  | 'unchanged'
  | 'left'
  | 'missing'
  | 'different'
  | 'gone'
  | 'deleted'
  | 'planned';

/** An output, and what became of it. */
export interface Delivered {
  /** Its file; `-` for stdout. */
  readonly output: string;
  /** Undefined as long as it is under way. */
  readonly delivery?: Delivery;
  /** Where it is `different`. */
  readonly change?: Change;
  /** What is odd about its name. */
  readonly warning?: string;
}

/** What is to be written for an input. */
export interface Product {
  readonly content: string | Uint8Array;
  /** Front matter, where outputs are named after it. */
  readonly metadata?: Metadata;
}

/**
 * Decides whatever becomes of outputs: where they go, and whether they are written, compared, left alone or only
 * named.
 */
export interface Target {
  /**
   * Gets ready for the first delivery.
   *
   * @throws {Failure} where nothing can be written
   */
  prepare(): void;
  /**
   * Takes an input's output, where its name doesn't depend on the front matter.
   *
   * @returns what becomes of it, where the input need not be converted for that
   * @throws {Failure} where another input has the output already, or where it is an input itself
   */
  expect(input: Input): Delivered | undefined;
  /**
   * Delivers what an input was converted to.
   *
   * @throws {Failure} as {@link Target.expect} does, and where it can't be written
   * @throws {ReaderGone} where nobody reads stdout any more
   */
  deliver(input: Input, product: Product): Promise<Delivered>;
  /** All inputs share one output: where it fails, the run fails. */
  readonly isShared: boolean;
  /** Puts what is under way in its place. @returns the output, where all inputs share one */
  finish(): Delivered | undefined;
  /** Leaves no trace of what is under way. */
  abandon(): void;
}

/** Where nothing but a report is asked for. */
const nowhere: Target = {
  isShared: false,
  prepare: () => {},
  expect: () => undefined,
  deliver: async () => ({ output: '-' }),
  finish: () => undefined,
  abandon: () => {},
};

/** Several articles without a place for their texts, or one whose text would stand in the report's place. */
const isForReportOnly = ({ report, outFile, to }: Settings, batch: boolean): boolean =>
  report !== undefined && outFile === undefined && to !== 'jsonl' && (batch || report === '-');

/**
 * @param inputs all inputs of the run: none of them is ever written over
 * @param batch a folder, a glob, a list or several files were given
 * @param signal ends the wait for a reader of stdout
 * @throws {UsageError} on several inputs without a place for their outputs
 * @throws {Failure} where the output is an input
 */
export const openTarget = (
  settings: Settings,
  inputs: readonly Input[],
  batch: boolean,
  signal: AbortSignal | undefined,
): Target => {
  const { outDir, to } = settings;
  if (outDir !== undefined) return openFolder(outDir, settings, inputs);
  if (isForReportOnly(settings, batch)) return nowhere;
  if (to !== 'jsonl' && inputs.length > 1) {
    throw new UsageError(
      `${inputs.length} inputs need an output folder; add -d DIR, or use --to jsonl for a single output`,
    );
  }
  return openStream(settings, inputs, signal);
};
