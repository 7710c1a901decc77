import type { ShareRange } from './report-data.ts';

/** Upper limits of the ranges, which are finer for small shares, where most articles are. */
const bounds: readonly number[] = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

/** Counts articles by their share of removed words. */
export class ShareHistogram {
  readonly #counts: number[] = bounds.map(() => 0);

  /** @param share 0 to 1 */
  add(share: number): void {
    const range = bounds.findIndex(bound => share <= bound);
    this.#counts[range] = (this.#counts[range] ?? 0) + 1;
  }

  /** The first range is for articles without removals. */
  get ranges(): readonly ShareRange[] {
    return bounds.map((upTo, i) => ({ over: bounds[i - 1] ?? 0, upTo, articles: this.#counts[i] ?? 0 }));
  }
}
