import type { Block } from './block.ts';
import { type BlockContext, Line } from './line.ts';

/**
 * A table that hasn't ended yet. Its content outside of cells is moved before it, where it continues the text
 * that precedes the table (HTML standard, "foster parenting").
 */
export class OpenTable {
  /** The number of tables opened before it. */
  readonly order: number;
  /** The number of blocks before it. */
  readonly at: number;
  /** The block of the line that the table ended; undefined if it ended none. */
  readonly before: Block | undefined;
  /** Blocks that replace {@link before}. */
  readonly fostered: Block[] = [];
  readonly #spaced: boolean;
  #line: Line | undefined;

  /** @param spaced whether the line that the table ended ended in a space */
  constructor(order: number, at: number, before: Block | undefined, spaced: boolean) {
    this.order = order;
    this.at = at;
    this.before = before;
    this.#spaced = spaced;
  }

  /** The line before the table, which collects fostered text. */
  get line(): Line {
    if (this.#line === undefined) {
      this.#line = new Line();
      if (this.before !== undefined) this.#line.reopen(this.before, this.#spaced);
    }
    return this.#line;
  }

  /** @returns whether any block was fostered */
  end(context: BlockContext): boolean {
    const last = this.#line?.end(true, context);
    if (last !== undefined) this.fostered.push(last);
    return this.fostered.length > 0;
  }
}
