import type { Writer } from '../blocks/writer.ts';
import type { Attributes } from './attribute-reader.ts';
import { Element, type ElementKind } from './elements.ts';
import type { OpenElement } from './open-elements.ts';
import { decodeLeftOver, decodeReferences } from './references/references.ts';

const { Link, Bold, Verbatim, Preformatted, Table, Row } = Element;
const supOrSub = Element.Superscript | Element.Subscript;

/** Passes shown elements and text on to the writer, as lines and spans. */
export class ElementWriter {
  readonly #writer: Writer;
  /** The number of open elements with preformatted text. */
  #preformatted = 0;

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** Starts a block element or a table cell. */
  startBlock({ bits, name }: ElementKind, { lang, purposes }: Pick<Attributes, 'lang' | 'purposes'>): void {
    const writer = this.#writer;
    if (bits & Table) writer.startTable();
    else if (bits & Preformatted) writer.startPreformatted();
    else writer.break();
    if (bits & Row) writer.startRow();
    if (bits & Element.Cell) writer.startCell();
    if (!(bits & Element.HasCells)) writer.element = name;
    if (bits & Preformatted) {
      this.#preformatted++;
      writer.addToCount('verbatim', 1);
    }
    if (lang !== '') writer.startLang(lang);
    if (purposes !== 0) writer.startPurposes(purposes);
  }

  /** @param around the name of the innermost block element that is still open */
  endBlock({ kind, outside }: OpenElement, around: string): void {
    const writer = this.#writer;
    if (kind.bits & Table) writer.endTable();
    else writer.break(true);
    writer.element = around;
    if (kind.bits & Preformatted) this.#preformatted--;
    writer.restore(outside);
    if (kind.bits & Row) writer.endRow();
  }

  startInline({ bits }: ElementKind, { anchor, purposes }: Attributes): void {
    const writer = this.#writer;
    if (purposes !== 0) writer.addPurposes(purposes);
    if (bits & supOrSub) writer.startSupOrSub(bits);
    else if (bits & Link) writer.setCount('linked', anchor ? 0 : 1);
    else if (bits & Bold) writer.addToCount('bold', 1);
    else if (bits & Verbatim) writer.addToCount('verbatim', 1);
  }

  endInline({ bits }: ElementKind): void {
    const writer = this.#writer;
    if (bits & supOrSub) writer.endSupOrSub(bits);
    else if (bits & Link) writer.setCount('linked', 0);
    else if (bits & Bold) writer.addToCount('bold', -1);
    else if (bits & Verbatim) writer.addToCount('verbatim', -1);
  }

  /**
   * @param markup a text node as it was written
   * @param raw whether character references are not decoded, as in `xmp`
   * @param atRoot whether no element is open around it
   */
  text(markup: string, raw: boolean, atRoot: boolean): void {
    const writer = this.#writer;
    const once = raw ? markup : decodeReferences(markup);
    if (this.#preformatted > 0) writer.addPreformatted(once);
    else if (atRoot) writer.addAtRoot(decodeLeftOver(once));
    else writer.add(writer.verbatim ? once : decodeLeftOver(once));
  }
}
