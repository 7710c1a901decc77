import type { Block } from './block.ts';
import type { BlockContext, Line } from './line.ts';
import { OpenTable } from './open-table.ts';
import { Row } from './row.ts';

/**
 * Collects blocks in text order. The blocks of a row become one block, and fostered blocks come before their
 * table.
 */
export class BlockCollector {
  readonly #blocks: Block[] = [];
  readonly #tables: OpenTable[] = [];
  /** Tables with fostered blocks. */
  readonly #fosterers: OpenTable[] = [];
  #tableCount = 0;
  #row: Row | undefined;
  /** The table whose fostered blocks are being collected. */
  #fosterer: OpenTable | undefined;

  add(block: Block): void {
    (this.#fosterer?.fostered ?? this.#row ?? this.#blocks).push(block);
  }

  /**
   * @param before the block of the line that the table ended; undefined if it ended none
   * @param spaced whether that line ended in a space
   */
  startTable(before: Block | undefined, spaced: boolean): void {
    this.releaseRow();
    this.#tables.push(new OpenTable(this.#tableCount++, this.#blocks.length, before, spaced));
  }

  /**
   * @returns the line before the innermost table; undefined if there is no table or fostering has already
   * started
   */
  startFostered(): Line | undefined {
    const table = this.#tables.at(-1);
    if (table === undefined || this.#fosterer !== undefined) return undefined;
    this.#fosterer = table;
    return table.line;
  }

  endFostered(): void {
    this.#fosterer = undefined;
  }

  endTable(context: BlockContext): void {
    const table = this.#tables.pop();
    if (table?.end(context)) this.#fosterers.push(table);
  }

  startRow(): void {
    this.#row = new Row();
  }

  startCell(): void {
    this.#row?.startCell();
  }

  endRow(): void {
    this.#take(this.#row?.end());
  }

  /** Splits the current row into separate blocks, because what follows can't be part of one line. */
  releaseRow(): void {
    this.#take(this.#row?.blocks);
  }

  #take(blocks: readonly Block[] = []): void {
    this.#row = undefined;
    for (const block of blocks) this.#blocks.push(block);
  }

  finish(context: BlockContext): readonly Block[] {
    this.endRow();
    while (this.#tables.length > 0) this.endTable(context);
    return this.#fosterers.length === 0 ? this.#blocks : this.#insertFostered();
  }

  #insertFostered(): readonly Block[] {
    const inserted: Block[] = [];
    let from = 0;
    const take = (to: number): void => {
      for (const block of this.#blocks.slice(from, to)) inserted.push(block);
      from = Math.max(from, to);
    };
    for (const { at, before, fostered } of this.#fosterers.sort((a, b) => a.order - b.order)) {
      take(before === undefined ? at : at - 1);
      from = at;
      for (const block of fostered) inserted.push(block);
    }
    take(this.#blocks.length);
    return inserted;
  }
}
