import type { ReportedArticle } from '../../report/report-builder.ts';
import { type Input, inputPath } from '../inputs/input.ts';
import type { ReportedRecord } from './lines-work.ts';

/**
 * Names records after their input and line number: `corpus.jsonl:17`. Results must be named in the order in
 * which their blocks were added.
 */
export class RecordNames {
  readonly #origins: Input[] = [];
  #origin: Input | undefined;
  #count = 0;

  /** Adds a block that was read from an input. */
  addBlock(origin: Input): void {
    this.#origins.push(origin);
  }

  /** @returns the records of the next block, with their names */
  nameBlock(records: readonly ReportedRecord[]): readonly ReportedArticle[] {
    const origin = this.#origins.shift();
    if (origin === undefined) throw new Error('more answers than blocks');
    if (origin !== this.#origin) this.#count = 0;
    this.#origin = origin;
    return records.map(record => ({ path: `${inputPath(origin)}:${++this.#count}`, ...record }));
  }
}
