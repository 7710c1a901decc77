import type { Context, Counts } from '../html/open-elements.ts';
import type { Block } from './block.ts';
import { BlockCollector } from './block-collector.ts';
import { Line } from './line.ts';
import type { TextPlace } from './text-place.ts';
import { foldWhiteSpace, keepWhiteSpace } from './white-space.ts';

const emptyLine = /\n\s*\n/g;

/** Writes text to lines, lines to blocks, and the blocks of a table row to one block. */
export class Writer {
  /** The name of the innermost block element. */
  element = '';
  readonly #blocks = new BlockCollector();
  #line: Line;
  /** The line inside the table, while fostered text is written. */
  #tableLine: Line | undefined;
  readonly #current: { -readonly [key in keyof Context]: Context[key] } = {
    linked: 0,
    bold: 0,
    verbatim: 0,
    lang: '',
    purposes: 0,
  };
  #snapshot: Context | undefined;

  /** @param place tracks where text is in the body, if requested */
  constructor(place?: TextPlace) {
    this.#line = new Line(place);
  }

  /** A snapshot of the current context, which later changes don't affect. */
  get context(): Context {
    this.#snapshot ??= { ...this.#current };
    return this.#snapshot;
  }

  /** Whether the text being written must not be changed. */
  get verbatim(): boolean {
    return this.#current.verbatim > 0;
  }

  /** Adds text and folds its white space. */
  add(text: string): void {
    const folded = foldWhiteSpace(text);
    if (folded !== '') this.#line.add(folded, this.element);
  }

  /** Adds text at the root of the body, where an empty line separates paragraphs. */
  addAtRoot(text: string): void {
    let from = 0;
    emptyLine.lastIndex = 0;
    for (let found = emptyLine.exec(text); found !== null; found = emptyLine.exec(text)) {
      this.add(text.slice(from, found.index));
      this.break();
      from = emptyLine.lastIndex;
    }
    this.add(text.slice(from));
  }

  /** Adds text and keeps its line feeds and spaces. */
  addPreformatted(text: string): void {
    const kept = keepWhiteSpace(text);
    let from = 0;
    for (let end = kept.indexOf('\n'); end >= 0; end = kept.indexOf('\n', from)) {
      if (end > from) this.#line.addVerbatim(kept.slice(from, end), this.element);
      this.break();
      from = end + 1;
    }
    if (from < kept.length) this.#line.addVerbatim(kept.slice(from), this.element);
  }

  /**
   * Opens or closes a span.
   *
   * @param count the number of open elements that the span is for; 0 closes it
   */
  setCount(what: keyof Counts, count: number): void {
    if (this.#current[what] === count) return;
    this.#current[what] = count;
    this.#snapshot = undefined;
    if (count > 0) this.#line[what].open(this.#line.length);
    else this.#line[what].close(this.#line.length);
  }

  /** Adds an open element to a span's count, or removes one. */
  addToCount(what: keyof Counts, by: 1 | -1): void {
    this.setCount(what, Math.max(0, this.#current[what] + by));
  }

  /** Sets the language of the block element that starts. */
  startLang(lang: string): void {
    this.#current.lang = lang;
    this.#snapshot = undefined;
  }

  /** @param purposes bits for the purposes of the block element that starts */
  startPurposes(purposes: number): void {
    this.#current.purposes |= purposes;
    this.#snapshot = undefined;
  }

  /** Adds the purposes of an inline element to the line, if the line starts with it. */
  addPurposes(purposes: number): void {
    if (!this.#line.written) this.#line.purposes |= purposes;
  }

  /**
   * Returns to the context outside of an element, so that a missing end tag doesn't keep a span open beyond
   * it.
   */
  restore(outside: Context): void {
    if (outside === this.#snapshot) return;
    this.setCount('linked', Math.min(this.#current.linked, outside.linked));
    this.setCount('bold', Math.min(this.#current.bold, outside.bold));
    this.setCount('verbatim', Math.min(this.#current.verbatim, outside.verbatim));
    if (this.#current.lang !== outside.lang) this.startLang(outside.lang);
    if (this.#current.purposes !== outside.purposes) {
      this.#current.purposes = outside.purposes;
      this.#snapshot = undefined;
    }
  }

  /** @param bits the element bits of `sup` or `sub` */
  startSupOrSub(bits: number): void {
    this.#line.startSupOrSub(bits);
  }

  endSupOrSub(bits: number): void {
    this.#line.endSupOrSub(bits);
  }

  /** @param closing whether the line's block also ends */
  break(closing = false): void {
    this.#endLine(closing);
  }

  /**
   * Breaks the line at a `br`. A single `br` continues the paragraph; two in a row are an empty line, which
   * ends it.
   */
  breakAtBr(): void {
    const written = this.#line.written;
    this.break();
    this.#line.continues = !written ? '' : this.#current.linked > 0 ? 'link' : 'paragraph';
  }

  startTable(): void {
    const { spaced } = this.#line;
    this.#blocks.startTable(this.#endLine(false), spaced);
  }

  endTable(): void {
    this.break(true);
    this.#blocks.endTable(this.#current);
  }

  /**
   * Starts content that is in the innermost table but outside of its cells, and so moves before the table.
   */
  startFostered(): void {
    const line = this.#blocks.startFostered();
    if (line === undefined) return;
    this.#tableLine = this.#line;
    this.#switchTo(line);
  }

  endFostered(): void {
    if (this.#tableLine === undefined) return;
    this.#blocks.endFostered();
    this.#switchTo(this.#tableLine);
    this.#tableLine = undefined;
  }

  startRow(): void {
    this.#blocks.startRow();
  }

  startCell(): void {
    this.#blocks.startCell();
  }

  endRow(): void {
    this.#blocks.endRow();
  }

  /** Starts preformatted text. A row that contains any can't become one line. */
  startPreformatted(): void {
    this.break();
    this.#blocks.releaseRow();
  }

  /** @returns the blocks that were written */
  finish(): readonly Block[] {
    this.endFostered();
    this.break(true);
    return this.#blocks.finish(this.#current);
  }

  #endLine(closing: boolean): Block | undefined {
    const block = this.#line.end(closing, this.#current);
    if (block !== undefined) this.#blocks.add(block);
    return block;
  }

  #switchTo(line: Line): void {
    this.#line = line;
    for (const what of ['linked', 'bold', 'verbatim'] as const) {
      if (this.#current[what] > 0) line[what].open(line.length);
      else line[what].close(line.length);
    }
  }
}
