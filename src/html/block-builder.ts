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
  readonly #onlySelected: boolean;
  /** Whether text is converted here. */
  #inSelection: boolean;
  /** The stack index of the outermost open element that was selected; -1 if there is none. */
  #selectedAt = -1;
  /** The stack index of the outermost open element whose content is dropped; -1 if there is none. */
  #hiddenAt = -1;
  #lang = '';

  /**
   * @param onlySelected whether only elements with `selected` are converted
   * @param places whether blocks get their place in the body
   */
  constructor(onlySelected = false, places = false) {
    this.#place = places ? new TextPlace() : undefined;
    this.#writer = new Writer(this.#place);
    this.#elements = new ElementWriter(this.#writer);
    this.#onlySelected = onlySelected;
    this.#inSelection = !onlySelected;
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
    return ((this.#open.at(this.#hiddenAt)?.bits ?? 0) & Dropped) !== 0;
  }

  /**
   * @param kind the element
   * @param attributes the attributes that affect the text
   * @param place the offset of the tag
   */
  start(kind: ElementKind, attributes: Attributes, place: number): void {
    const { bits, name } = kind;
    if (bits & Element.TablePart && !this.#open.inTable) return;
    if (bits & Element.LeavesDrawing) this.#leaveDrawing();
    if (bits & endsOthers && this.#endOthers(kind)) return;
    if (bits & Element.TablePart) this.#writer.endFostered();
    const shown = this.#hiddenAt < 0;
    if (bits & Void) {
      if (bits & Break && shown && !attributes.hidden) this.#break(name);
    } else if (shown && (bits & Dropped || attributes.hidden || (name === 'dialog' && !attributes.open))) {
      this.#hiddenAt = this.#open.size;
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
    if (at >= 0 && at === this.#hiddenAt) this.losses.close();
    if (at >= 0) this.#endDownTo(at);
    else if (this.#hiddenAt >= 0) return;
    else if (breaks) this.#break(name);
    else this.#elements.endInline(kind);
  }

  /**
   * @param markup a text node as it was written
   * @param raw whether character references are not decoded, as in `xmp`
   * @param start its offset in the body
   */
  text(markup: string, raw: boolean, start: number): void {
    if (this.#hiddenAt >= 0) this.losses.add(markup);
    if (this.#hiddenAt >= 0 || !this.#inSelection) return;
    if (this.#open.betweenCells && !this.#foster(markup)) return;
    this.losses.keep(markup.length);
    this.#place?.move(start, start + markup.length);
    this.#elements.text(markup, raw, this.#open.size === 0);
  }

  /** @returns the blocks of the article */
  finish(): readonly Block[] {
    if (this.#hiddenAt >= 0) this.losses.end();
    return this.#writer.finish();
  }

  #startShown(kind: ElementKind, attributes: Attributes): void {
    const fostered = this.#open.betweenCells && !(kind.bits & Element.TablePart);
    if (fostered) this.#writer.startFostered();
    const selected = attributes.selected && !this.#inSelection;
    if (selected) this.#startSelected(kind);
    if (kind.name === 'html' || kind.name === 'body') {
      this.#lang ||= attributes.lang;
      return;
    }
    if (kind.bits & blockOrCell) {
      this.#startBlock(kind, attributes);
    } else {
      if (fostered || (this.#onlySelected && (selected || this.#open.last(kind.group) >= 0)))
        this.#open.push(kind, this.#writer.context);
      this.#elements.startInline(kind, attributes);
    }
  }

  #startSelected({ name }: ElementKind): void {
    this.#writer.break();
    this.#inSelection = true;
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
    if (kind.bits & Element.EndsSelect && open.last('select') >= 0) {
      this.#endDownTo(open.last('select'));
      return kind.name === 'select';
    }
    this.#endDownTo(open.endedByStart(kind));
    if (kind.bits & Element.Item) this.#endDownTo(open.paragraph);
    if (kind.group === 'heading' && open.last('heading') === open.size - 1) this.#endDownTo(open.size - 1);
    if (kind.bits & Element.Cell && this.#hiddenAt < 0 && open.last('tr') <= open.last('table')) {
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
    if (selected !== undefined && selected.bits & Element.HasCells) return false;
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
    if (ended.kind.bits & Element.HasCells) this.#writer.endFostered();
    const { size } = this.#open;
    if (this.#hiddenAt >= 0) {
      if (size <= this.#hiddenAt) {
        this.losses.end();
        this.#hiddenAt = -1;
      }
    } else if (ended.kind.bits & blockOrCell) {
      this.#elements.endBlock(ended, this.#open.innermostBlock);
    } else {
      this.#elements.endInline(ended.kind);
    }
    if (size <= this.#selectedAt) {
      this.#writer.break();
      this.#selectedAt = -1;
      this.#inSelection = false;
    }
  }

  /** Ends an `svg` at the start tag of a block inside it (HTML standard, section 13.2.6.5). */
  #leaveDrawing(): void {
    while (this.#open.foreign) this.#endDownTo(this.#open.last('svg'));
  }
}
