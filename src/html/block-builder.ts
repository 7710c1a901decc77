import type { Block } from '../blocks/block.ts';
import { TextPlace } from '../blocks/text-place.ts';
import { Writer } from '../blocks/writer.ts';
import { Element, type ElementKind, elementKind, endsOthers } from './elements.ts';
import { Losses } from './losses.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import { decodeLeftOver, decodeReferences } from './references/references.ts';

/** The attributes of a start tag that affect the text. */
export interface Attributes {
  /** Whether it is not rendered (`hidden`, `display:none`, `visibility:hidden`), or is to be removed. */
  readonly hidden: boolean;
  /** Whether it has `open`, like a `dialog` that is shown. */
  readonly open: boolean;
  /**
   * Whether it is a target of links instead of a link: it has an `id` or `name`, and no `href` to another
   * place.
   */
  readonly anchor: boolean;
  /** The value of `lang`; `''` if there is none. */
  readonly lang: string;
  /** Whether it is one of the elements to convert, if only some are. */
  readonly selected: boolean;
  /** Bits for the element's purpose, derived from its name, class and id; 0 if no rule needs them. */
  readonly purposes: number;
}

const { Dropped, Void, Break, Link, Bold, Verbatim, Preformatted, Superscript, Subscript } = Element;
const blockOrCell = Element.Block | Element.Cell;
const row = elementKind('tr');

/**
 * Builds blocks from parse events, by the rules of `innerText` in the HTML standard (section 3.2.7), but
 * without empty lines. It needs no tree: open elements are counted, and text is added to the current line.
 */
export class BlockBuilder {
  readonly #open = new OpenElements();
  readonly #writer: Writer;
  readonly #place: TextPlace | undefined;
  readonly losses = new Losses();
  readonly #selects: boolean;
  /** Whether text is converted here. */
  #taken: boolean;
  /** The stack index of the outermost open element that was selected; -1 if there is none. */
  #selectedAt = -1;
  /** The stack index of the outermost open element whose content is dropped; -1 if there is none. */
  #hiddenBy = -1;
  #preformatted = 0;
  #lang = '';

  /**
   * @param selects whether only elements with `selected` are converted
   * @param places whether blocks get their place in the body
   */
  constructor(selects = false, places = false) {
    this.#place = places ? new TextPlace() : undefined;
    this.#writer = new Writer(this.#place);
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
   * @param name the element's name in lower case
   * @param attributes the attributes that affect the text
   * @param place the offset of the tag
   */
  start(name: string, attributes: Attributes, place: number): void {
    const kind = elementKind(name);
    const { is } = kind;
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

  /** @param name the element's name in lower case */
  end(name: string): void {
    const kind = elementKind(name);
    const breaks = name === 'p' || name === 'br';
    if (breaks) this.#leaveDrawing();
    const at = this.#open.endedByEnd(kind);
    if (at >= 0 && at === this.#hiddenBy) this.losses.close();
    if (at >= 0) this.#endDownTo(at);
    else if (this.#hiddenBy >= 0) return;
    else if (breaks) this.#break(name);
    else this.#endInline(kind);
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
    const once = raw ? markup : decodeReferences(markup);
    const writer = this.#writer;
    if (this.#preformatted > 0) writer.addPreformatted(once);
    else if (this.#open.size === 0) writer.addAtRoot(decodeLeftOver(once));
    else writer.add(writer.verbatim ? once : decodeLeftOver(once));
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
      this.#startBlock(kind);
      if (attributes.lang !== '') this.#writer.startLang(attributes.lang);
      if (attributes.purposes !== 0) this.#writer.startPurposes(attributes.purposes);
    } else {
      if (fostered || (this.#selects && (selected || this.#open.last(kind.group) >= 0)))
        this.#open.push(kind, this.#writer.context);
      this.#startInline(kind, attributes);
    }
  }

  #startSelected({ name }: ElementKind): void {
    this.#writer.break();
    this.#taken = true;
    // `html` and `body` aren't on the stack: their tags are optional, and text after their end tags belongs
    // to them.
    if (name !== 'html' && name !== 'body') this.#selectedAt = this.#open.size;
  }

  #startBlock(kind: ElementKind): void {
    const { is, name } = kind;
    const writer = this.#writer;
    if (is & Element.Table) writer.startTable();
    else if (is & Preformatted) writer.startPreformatted();
    else writer.break();
    if (is & Element.Row) writer.startRow();
    if (is & Element.Cell) writer.startCell();
    this.#open.push(kind, writer.context);
    if (!(is & Element.HasCells)) writer.element = name;
    if (is & Preformatted) {
      this.#preformatted++;
      writer.count('verbatim', 1);
    }
  }

  #startInline({ is }: ElementKind, { anchor, purposes }: Attributes): void {
    const writer = this.#writer;
    if (purposes !== 0) writer.addPurposes(purposes);
    if (is & (Superscript | Subscript)) writer.startSupOrSub(is);
    else if (is & Link) writer.hold('linked', anchor ? 0 : 1);
    else if (is & Bold) writer.count('bold', 1);
    else if (is & Verbatim) writer.count('verbatim', 1);
  }

  #endInline({ is }: ElementKind): void {
    const writer = this.#writer;
    if (is & (Superscript | Subscript)) writer.endSupOrSub(is);
    else if (is & Link) writer.hold('linked', 0);
    else if (is & Bold) writer.count('bold', -1);
    else if (is & Verbatim) writer.count('verbatim', -1);
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
      this.#startBlock(row);
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
      this.#endBlock(ended);
    } else {
      this.#endInline(ended.kind);
    }
    if (size <= this.#selectedAt) {
      this.#writer.break();
      this.#selectedAt = -1;
      this.#taken = false;
    }
  }

  #endBlock({ kind, outside }: OpenElement): void {
    const writer = this.#writer;
    if (kind.is & Element.Table) writer.endTable();
    else writer.break(true);
    writer.element = this.#open.innermostBlock;
    if (kind.is & Preformatted) this.#preformatted--;
    writer.restore(outside);
    if (kind.is & Element.Row) writer.endRow();
  }

  /** Ends an `svg` at the start tag of a block inside it (HTML standard, section 13.2.6.5). */
  #leaveDrawing(): void {
    while (this.#open.foreign) this.#endDownTo(this.#open.last('svg'));
  }
}
