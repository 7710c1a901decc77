import type { Context, Counts } from '../html/open-elements.ts';
import type { Block } from './block.ts';
import { Line } from './line.ts';
import { Row } from './row.ts';
import { foldWhiteSpace, keepWhiteSpace } from './white-space.ts';

const emptyLine = /\n\s*\n/g;

/** Writes text to lines, lines to blocks, and the blocks of a table row to one block. */
export class Writer {
  /** The name of the innermost block element. */
  element = '';
  readonly #blocks: Block[] = [];
  readonly #line = new Line();
  #row: Row | undefined;
  readonly #here: { -readonly [key in keyof Context]: Context[key] } = {
    linked: 0,
    bold: 0,
    verbatim: 0,
    lang: '',
  };
  #context: Context | undefined;
  /** Whether the text at the root ends in a line feed and blanks. */
  #rootLineEnded = false;

  /** What holds here. It doesn't change when this does. */
  get context(): Context {
    this.#context ??= { ...this.#here };
    return this.#context;
  }

  /** Whether no edit is to change a character here. */
  get verbatim(): boolean {
    return this.#here.verbatim > 0;
  }

  /** @param text characters whose white space is to be folded */
  add(text: string): void {
    const folded = foldWhiteSpace(text);
    if (folded !== '') this.#line.add(folded, this.element);
  }

  /** @param text characters at the root of the body, where an empty line parts paragraphs */
  addAtRoot(text: string): void {
    if (!text.includes('\n')) {
      if (text.trimStart() !== '') this.#rootLineEnded = false;
      this.add(text);
      return;
    }
    if (this.#rootLineEnded && text.slice(0, text.length - text.trimStart().length).includes('\n'))
      this.break();
    let from = 0;
    emptyLine.lastIndex = 0;
    for (let found = emptyLine.exec(text); found !== null; found = emptyLine.exec(text)) {
      this.add(text.slice(from, found.index));
      this.break();
      from = emptyLine.lastIndex;
    }
    this.add(text.slice(from));
    const written = text.trimEnd().length;
    this.#rootLineEnded = text.includes('\n', written) || (written === 0 && this.#rootLineEnded);
  }

  /** @param text characters whose line feeds and spaces stand */
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

  /** What is not text parts the text nodes at the root: no empty line reaches across it. */
  part(): void {
    this.#rootLineEnded = false;
  }

  /**
   * Opens or closes a span from here on.
   *
   * @param count how many elements hold it open
   */
  hold(what: keyof Counts, count: number): void {
    if (this.#here[what] === count) return;
    this.#here[what] = count;
    this.#context = undefined;
    if (count > 0) this.#line[what].open(this.#line.length);
    else this.#line[what].close(this.#line.length);
  }

  /** Holds a span open by one more element, or one less. */
  count(what: keyof Counts, by: 1 | -1): void {
    this.hold(what, Math.max(0, this.#here[what] + by));
  }

  /** Gives the block element that begins here a language of its own. */
  startLang(lang: string): void {
    this.#here.lang = lang;
    this.#context = undefined;
  }

  /** An end tag that is missing doesn't keep a span open beyond the element around it. */
  restore(outside: Context): void {
    if (outside === this.#context) return;
    this.hold('linked', Math.min(this.#here.linked, outside.linked));
    this.hold('bold', Math.min(this.#here.bold, outside.bold));
    this.hold('verbatim', Math.min(this.#here.verbatim, outside.verbatim));
    if (this.#here.lang !== outside.lang) this.startLang(outside.lang);
  }

  /** @param is the bits of `sup` or `sub` */
  startSupOrSub(is: number): void {
    this.#line.startSupOrSub(is);
  }

  endSupOrSub(is: number): void {
    this.#line.endSupOrSub(is);
  }

  /** @param closing whether the block of the line ends with it */
  break(closing = false): void {
    this.#rootLineEnded = false;
    const block = this.#line.end(closing, this.#here.lang);
    if (block !== undefined) (this.#row ?? this.#blocks).push(block);
  }

  /** Breaks the line at a `br`. Only one in a row leaves the paragraph whole; two are an empty line. */
  breakAtBr(): void {
    const written = this.#line.written;
    this.break();
    this.#line.continues = !written ? '' : this.#here.linked > 0 ? 'link' : 'paragraph';
  }

  startRow(): void {
    this.#row = new Row();
  }

  startCell(): void {
    this.#row?.startCell();
  }

  /** Ends the row. One that holds a table or preformatted text can't be one line: what follows stands alone. */
  endRow(): void {
    const row = this.#row;
    if (row === undefined) return;
    this.#row = undefined;
    for (const block of row.end()) this.#blocks.push(block);
  }

  /** @returns the blocks that were written */
  finish(): readonly Block[] {
    this.break(true);
    this.endRow();
    return this.#blocks;
  }
}
