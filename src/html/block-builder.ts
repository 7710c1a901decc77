import type { Block } from '../blocks/block.ts';
import { TextPlace } from '../blocks/text-place.ts';
import { Writer } from '../blocks/writer.ts';
import { type Attributes, noAttributes } from './attribute-reader.ts';
import { ElementWriter } from './element-writer.ts';
import { Element, type ElementKind, elementKind, endsOthers } from './elements.ts';
import { Losses } from './losses.ts';
import { OpenElements } from './open-elements.ts';

const { Dropped, Void, Break } = Element;
const blockOrCell = Element.Block | Element.Cell;
const row = elementKind('tr');

/**
 * Builds blocks from parse events, by the rules of `innerText` in the HTML standard (section 3.2.7), but
 * without empty lines. It needs no tree: open elements are counted, and text is added to the current line.
 */
export class BlockBuilder {
  readonly #open = new OpenElements();
  readonly #writer: Writer;
  readonly #elements: ElementWriter;
  readonly #place: TextPlace | undefined;
  readonly losses = new Losses();
  readonly #selects: boolean;
  /** Whether text is converted here. */
  #taken: boolean;
  /** The stack index of the outermost open element that was selected; -1 if there is none. */
  #selectedAt = -1;
  /** The stack index of the outermost open element whose content is dropped; -1 if there is none. */
  #hiddenBy = -1;
  #lang = '';

  /**
   * @param selects whether only elements with `selected` are converted
   * @param places whether blocks get their place in the body
   */
  constructor(selects = false, places = false) {
    this.#place = places ? new TextPlace() : undefined;
    this.#writer = new Writer(this.#place);
    this.#elements = new ElementWriter(this.#writer);
    this.#selects = selects;
    this.#taken = !selects;
  }

  /** The `lang` of `html`, or else of `body`; `''` if neither has one. */
  get lang(): string {
    return this.#lang;
  }

  /** Whether the current position is inside `svg`, where tags have another meaning. */
  get inForeignContent(): boolean {
    return this.#open.foreign;
  }

  /** Whether an open element's content is never text. */
  get dropping(): boolean {
    return ((this.#open.at(this.#hiddenBy)?.is ?? 0) & Dropped) !== 0;
  }

  /**
   * @param kind the element
   * @param attributes the attributes that affect the text
   * @param place the offset of the tag
   */
  start(kind: ElementKind, attributes: Attributes, place: number): void {
    const { is, name } = kind;
    if (is & Element.TablePart && !this.#open.inTable) return;
    if (is & Element.LeavesDrawing) this.#leaveDrawing();
    if (is & endsOthers && this.#endOthers(kind)) return;
    if (is & Element.TablePart) this.#writer.endFostered();
    const shown = this.#hiddenBy < 0;
    if (is & Void) {
      if (is & Break && shown && !attributes.hidden) this.#break(name);
    } else if (shown && (is & Dropped || attributes.hidden || (name === 'dialog' && !attributes.open))) {
      this.#hiddenBy = this.#open.size;
      this.losses.start(kind, place);
      this.#open.push(kind, this.#writer.context);
    } else if (!shown) {
      this.#open.push(kind, this.#writer.context);
    } else {
      this.#startShown(kind, attributes);
    }
  }

  /** @param kind the element whose end tag it is */
  end(kind: ElementKind): void {
    const { name } = kind;
    const breaks = name === 'p' || name === 'br';
    if (breaks) this.#leaveDrawing();
    const at = this.#open.endedByEnd(kind);
    if (at >= 0 && at === this.#hiddenBy) this.losses.close();
    if (at >= 0) this.#endDownTo(at);
    else if (this.#hiddenBy >= 0) return;
    else if (breaks) this.#break(name);
    else this.#elements.endInline(kind);
  }

  /**
   * @param markup a text node as it was written
   * @param raw whether character references are not decoded, as in `xmp`
   * @param start its offset in the body
   */
  text(markup: string, raw: boolean, start: number): void {
    if (this.#hiddenBy >= 0) this.losses.add(markup);
    if (this.#hiddenBy >= 0 || !this.#taken) return;
    if (this.#open.betweenCells && !this.#foster(markup)) return;
    this.losses.keep(markup.length);
    this.#place?.move(start, start + markup.length);
    this.#elements.text(markup, raw, this.#open.size === 0);
  }

  /** @returns the blocks of the article */
  finish(): readonly Block[] {
    if (this.#hiddenBy >= 0) this.losses.end();
    return this.#writer.finish();
  }

  #startShown(kind: ElementKind, attributes: Attributes): void {
    const fostered = this.#open.betweenCells && !(kind.is & Element.TablePart);
    if (fostered) this.#writer.startFostered();
    const selected = attributes.selected && !this.#taken;
    if (selected) this.#startSelected(kind);
    if (kind.name === 'html' || kind.name === 'body') {
      this.#lang ||= attributes.lang;
      return;
    }
    if (kind.is & blockOrCell) {
      this.#startBlock(kind, attributes);
    } else {
      if (fostered || (this.#selects && (selected || this.#open.last(kind.group) >= 0)))
        this.#open.push(kind, this.#writer.context);
      this.#elements.startInline(kind, attributes);
    }
  }

  #startSelected({ name }: ElementKind): void {
    this.#writer.break();
    this.#taken = true;
    // `html` and `body` aren't on the stack: their tags are optional, and text after their end tags belongs
    // to them.
    if (name !== 'html' && name !== 'body') this.#selectedAt = this.#open.size;
  }

  #startBlock(kind: ElementKind, attributes: Attributes): void {
    this.#open.push(kind, this.#writer.context);
    this.#elements.startBlock(kind, attributes);
  }

  /** @returns whether the start tag has no other effect */
  #endOthers(kind: ElementKind): boolean {
    const open = this.#open;
    if (kind.name === 'form' && (open.last('form') >= 0 || open.outsideCells)) return true;
    if (kind.is & Element.EndsSelect && open.last('select') >= 0) {
      this.#endDownTo(open.last('select'));
      return kind.name === 'select';
    }
    this.#endDownTo(open.endedByStart(kind));
    if (kind.is & Element.Item) this.#endDownTo(open.paragraph);
    if (kind.group === 'heading' && open.last('heading') === open.size - 1) this.#endDownTo(open.size - 1);
    if (kind.is & Element.Cell && this.#hiddenBy < 0 && open.last('tr') <= open.last('table')) {
      this.#writer.endFostered();
      this.#startBlock(row, noAttributes);
    }
    return false;
  }

  /**
   * Switches to the line before the table, for text outside of its cells. White space stays in the table.
   *
   * @returns whether the text is to be converted
   */
  #foster(markup: string): boolean {
    if (this.#open.atTablePart && markup.trim() === '') return false;
    const selected = this.#open.at(this.#selectedAt);
    // Fostered text is not part of a selected table.
    if (selected !== undefined && selected.is & Element.HasCells) return false;
    this.#writer.startFostered();
    return true;
  }

  #break(name: string): void {
    if (this.#open.betweenCells) this.#writer.startFostered();
    if (name === 'br') this.#writer.breakAtBr();
    else this.#writer.break();
  }

  #endDownTo(place: number): void {
    if (place < 0) return;
    while (this.#open.size > place) this.#endInnermost();
  }

  #endInnermost(): void {
    const ended = this.#open.pop();
    if (ended === undefined) return;
    if (ended.kind.is & Element.HasCells) this.#writer.endFostered();
    const { size } = this.#open;
    if (this.#hiddenBy >= 0) {
      if (size <= this.#hiddenBy) {
        this.losses.end();
        this.#hiddenBy = -1;
      }
    } else if (ended.kind.is & blockOrCell) {
      this.#elements.endBlock(ended, this.#open.innermostBlock);
    } else {
      this.#elements.endInline(ended.kind);
    }
    if (size <= this.#selectedAt) {
      this.#writer.break();
      this.#selectedAt = -1;
      this.#taken = false;
    }
  }

  /** Ends an `svg` at the start tag of a block inside it (HTML standard, section 13.2.6.5). */
  #leaveDrawing(): void {
    while (this.#open.foreign) this.#endDownTo(this.#open.last('svg'));
  }
}
