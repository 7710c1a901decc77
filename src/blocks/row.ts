import type { Block, Spans } from './block.ts';
import { PlacedBlock, type Traits, WrittenBlock } from './written-block.ts';

/** A cell with more lines than this means that the table is used for layout. */
const maxLines = 2;

/** A table row that is being read. */
export class Row {
  /** The blocks of its cells. If the row is layout, they stay separate. */
  readonly blocks: Block[] = [];
  /** The index of each cell's first block. */
  readonly #cells: number[] = [];

  startCell(): void {
    this.#cells.push(this.blocks.length);
  }

  /** Adds a block to the last cell. If no cell was started, it starts one. */
  push(block: Block): void {
    if (this.#cells.length === 0) this.startCell();
    this.blocks.push(block);
  }

  /**
   * @returns one block with the texts of the cells joined by tabs; or the unchanged blocks if the row is
   * layout, with only one full cell or a cell of more than two lines
   */
  end(): readonly Block[] {
    const blocks = this.blocks;
    const last = this.#cells.findLastIndex(start => start < blocks.length);
    const first = this.#cells.lastIndexOf(0);
    return first < last && !this.#isLong() ? [this.#join(first, last)] : blocks;
  }

  #isLong(): boolean {
    const blocks = this.blocks.length;
    return this.#cells.some((start, i) => (this.#cells[i + 1] ?? blocks) - start > maxLines);
  }

  #join(first: number, last: number): Block {
    let text = '';
    let purposes = 0;
    const linked = new ShiftedSpans();
    const bold = new ShiftedSpans();
    const verbatim = new ShiftedSpans();
    for (let cell = first; cell <= last; cell++) {
      if (cell > first) text += '\t';
      const start = this.#cells[cell] ?? 0;
      const end = this.#cells[cell + 1] ?? this.blocks.length;
      for (let i = start; i < end; i++) {
        const block = this.blocks[i];
        if (block === undefined) break;
        if (i > start) text += ' ';
        linked.add(block.linked, text.length);
        bold.add(block.bold, text.length);
        verbatim.add(block.verbatim, text.length);
        text += block.text;
        purposes |= block.purposes;
      }
    }
    const traits: Traits = {
      element: 'tr',
      lang: this.blocks[0]?.lang ?? '',
      continues: '',
      linked: linked.spans,
      bold: bold.spans,
      purposes,
      verbatim: verbatim.spans,
    };
    const start = this.blocks[0]?.place?.start;
    const end = this.blocks.at(-1)?.place?.end;
    return start === undefined || end === undefined
      ? new WrittenBlock(text, traits)
      : new PlacedBlock(text, traits, { start, end });
  }
}

const none: Spans = [];

/**
 * Spans shifted from their block to the row. The array is created only if needed, since most rows have no
 * spans.
 */
class ShiftedSpans {
  #spans: number[] | undefined;

  get spans(): Spans {
    return this.#spans ?? none;
  }

  add(spans: Spans, by: number): void {
    if (spans.length === 0) return;
    this.#spans ??= [];
    for (const at of spans) this.#spans.push(at + by);
  }
}
