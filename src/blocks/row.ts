import type { Block, Spans } from './block.ts';

/** A table row that is being read: the blocks of its cells. */
export class Row {
  readonly cells: Block[][] = [];

  /** @returns where the next blocks go: into the last cell, or into a first one that has no tag */
  get cell(): Block[] {
    return this.cells.at(-1) ?? this.startCell();
  }

  startCell(): Block[] {
    const cell: Block[] = [];
    this.cells.push(cell);
    return cell;
  }

  /**
   * @returns one block with the cells' texts joined by tabs; a row with one full cell is layout, and its blocks
   * are given back as they are
   */
  end(): readonly Block[] {
    const full = this.cells.filter(cell => cell.length > 0);
    if (full.length < 2) return full[0] ?? [];
    const first = this.cells.findIndex(cell => cell.length > 0);
    const last = this.cells.findLastIndex(cell => cell.length > 0);
    return [joinCells(this.cells.slice(first, last + 1))];
  }
}

const joinCells = (cells: readonly Block[][]): Block => {
  let text = '';
  const linked: number[] = [];
  const bold: number[] = [];
  const verbatim: number[] = [];
  for (const [i, cell] of cells.entries()) {
    if (i > 0) text += '\t';
    for (const [j, block] of cell.entries()) {
      if (j > 0) text += ' ';
      shift(block.linked, text.length, linked);
      shift(block.bold, text.length, bold);
      shift(block.verbatim, text.length, verbatim);
      text += block.text;
    }
  }
  return { text, element: 'tr', continues: '', linked, bold, verbatim };
};

const shift = (spans: Spans, by: number, into: number[]): void => {
  for (const at of spans) into.push(at + by);
};
