import type { Block } from './block.ts';
import { type Here, Line } from './line.ts';

/**
 * A table whose end is still to come. What stands in it outside its cells comes before it, where the text before it
 * goes on (HTML standard, "foster parenting").
 */
export class OpenTable {
  /** How many tables were opened before it. */
  readonly order: number;
  /** How many blocks stand before it. */
  readonly at: number;
  /** The block whose line the table ended, undefined where it ended none. */
  readonly before: Block | undefined;
  /** Blocks that take the place of {@link before}. */
  readonly fostered: Block[] = [];
  readonly #spaced: boolean;
  #line: Line | undefined;

  /** @param spaced whether the line that the table ended had a space at its end */
  constructor(order: number, at: number, before: Block | undefined, spaced: boolean) {
    this.order = order;
    this.at = at;
    this.before = before;
    this.#spaced = spaced;
  }

  /** The line in front of the table. */
  get line(): Line {
    if (this.#line === undefined) {
      this.#line = new Line();
      if (this.before !== undefined) this.#line.reopen(this.before, this.#spaced);
    }
    return this.#line;
  }

  /** @returns whether anything of it was fostered */
  end(here: Here): boolean {
    const last = this.#line?.end(true, here);
    if (last !== undefined) this.fostered.push(last);
    return this.fostered.length > 0;
  }
}
