import type { Block } from './block.ts';
import { Element, type ElementKind, elementKind } from './elements.ts';
import { Line } from './line.ts';
import { type Context, OpenElements } from './open-elements.ts';
import { decodeLeftOver, decodeReferences } from './references.ts';
import { Row } from './row.ts';
import { subscript, superscript } from './scripts.ts';
import { foldWhiteSpace, keepWhiteSpace } from './white-space.ts';

/** What of a start tag's attributes bears on the text. */
export interface Attributes {
  /** Not rendered: `hidden`, `display:none`, `visibility:hidden`. */
  readonly hidden: boolean;
  /** Has `open`, as a `dialog` that is shown. */
  readonly open: boolean;
  /** No link to elsewhere: an `id` or a `name` and no `href`, or an `href` to a place in the article. */
  readonly anchor: boolean;
}

const emptyLine = /\n\s*\n/;
const outermost: Context = {
  element: '',
  linked: 0,
  bold: 0,
  verbatim: 0,
  preformatted: 0,
};

/**
 * Makes blocks of parse events, by the rules of the HTML standard's `innerText` (section 3.2.7) without its
 * empty lines. It needs no tree: open elements are counted, and text goes to the line being written.
 */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #open = new OpenElements();
  #line = new Line();
  #here: { -readonly [key in keyof Context]: Context[key] } = { ...outermost };
  /** The place of the outermost open element whose content is not text, -1 where there is none. */
  #hiddenBy = -1;
  #row: Row | undefined;
  /** Where the open `sup` and `sub` of this line begin. */
  #scripts: { readonly kind: ElementKind; readonly from: number }[] = [];
  /** Whether the text at the root ends in a line feed and blanks. */
  #rootLineEnded = false;

  /**
   * @param name the element's name in lower case
   * @param attributes what of its attributes bears on the text
   */
  start(name: string, attributes: Attributes): void {
    const kind = elementKind(name);
    const { is } = kind;
    if (is & Element.TablePart && this.#open.last('table') < 0) return;
    this.#leaveDrawing(kind);
    if (is & (Element.EndsParagraph | Element.TablePart | Element.Item)) {
      this.#endDownTo(this.#open.endedByStart(kind));
      if (is & Element.Item) this.#endDownTo(this.#openParagraph());
    }
    if (is & (Element.Void | Element.Dropped)) this.#rootLineEnded = false;
    if (is & Element.Void) {
      if (is & Element.Break && this.#hiddenBy < 0) this.#breakLine(name);
      return;
    }
    if (this.#hiddenBy >= 0) {
      this.#open.push(kind, this.#here);
      return;
    }
    if (is & Element.Dropped || attributes.hidden || (name === 'dialog' && !attributes.open)) {
      this.#hiddenBy = this.#open.size;
      this.#open.push(kind, { ...this.#here });
      return;
    }
    this.#startShown(kind, attributes);
  }

  /** @param name the element's name in lower case */
  end(name: string): void {
    const kind = elementKind(name);
    const { is } = kind;
    const at = this.#open.endedByEnd(kind);
    if (at >= 0) {
      this.#endDownTo(at);
    } else if (this.#hiddenBy < 0) {
      if (is & (Element.Superscript | Element.Subscript)) this.#endScript(kind);
      else if (is & Element.Link) this.#hold('linked', 0);
      else if (is & Element.Bold) this.#hold('bold', Math.max(0, this.#here.bold - 1));
      else if (is & Element.Verbatim) this.#hold('verbatim', Math.max(0, this.#here.verbatim - 1));
      else if (name === 'br' || name === 'p') this.#breakLine(name);
    }
  }

  /**
   * @param markup a text node as it stands in the article
   * @param raw whether its references are characters, as in `xmp`
   */
  text(markup: string, raw: boolean): void {
    if (this.#hiddenBy >= 0) return;
    const once = raw ? markup : decodeReferences(markup);
    if (this.#here.preformatted > 0) this.#addPreformatted(once);
    else if (this.#open.size === 0) this.#addAtRoot(decodeLeftOver(once));
    else this.#add(this.#here.verbatim > 0 ? once : decodeLeftOver(once));
  }

  /** A comment parts the text nodes on its sides. */
  comment(): void {
    this.#rootLineEnded = false;
  }

  /** @returns the blocks of the article */
  finish(): readonly Block[] {
    this.#break();
    this.#releaseRow();
    return this.#blocks;
  }

  #startShown(kind: ElementKind, attributes: Attributes): void {
    const { is } = kind;
    if (is & (Element.Block | Element.Cell)) {
      this.#startBlock(kind);
    } else if (is & (Element.Superscript | Element.Subscript)) {
      this.#scripts.push({ kind, from: this.#line.text.length });
    } else if (is & Element.Link) {
      this.#hold('linked', attributes.anchor ? 0 : 1);
    } else if (is & Element.Bold) {
      this.#hold('bold', this.#here.bold + 1);
    } else if (is & Element.Verbatim) {
      this.#hold('verbatim', this.#here.verbatim + 1);
    }
  }

  #startBlock(kind: ElementKind): void {
    const { is, name } = kind;
    this.#break();
    if (name === 'html' || name === 'body') return;
    if (is & (Element.Table | Element.Preformatted)) this.#releaseRow();
    if (is & Element.Row) this.#row = new Row();
    if (is & Element.Cell) this.#row?.startCell();
    this.#open.push(kind, { ...this.#here });
    this.#here.element = name;
    if (is & Element.Preformatted) {
      this.#here.preformatted++;
      this.#hold('verbatim', this.#here.verbatim + 1);
    }
  }

  #endDownTo(place: number): void {
    if (place < 0) return;
    while (this.#open.size > place) this.#endTop();
  }

  #endTop(): void {
    const top = this.#open.pop();
    if (top === undefined) return;
    if (this.#hiddenBy >= 0) {
      if (this.#open.size <= this.#hiddenBy) this.#hiddenBy = -1;
      return;
    }
    const { is } = top.kind;
    if (!(is & (Element.Block | Element.Cell))) return;
    this.#break();
    const { outside } = top;
    this.#here.element = outside.element;
    this.#here.preformatted = outside.preformatted;
    this.#hold('linked', Math.min(this.#here.linked, outside.linked));
    this.#hold('bold', Math.min(this.#here.bold, outside.bold));
    this.#hold('verbatim', Math.min(this.#here.verbatim, outside.verbatim));
    if (is & Element.Row) this.#releaseRow();
  }

  /** Takes up or lays down a kind of evidence from here on. */
  #hold(what: 'linked' | 'bold' | 'verbatim', count: number): void {
    this.#here[what] = count;
    const at = this.#line.text.length;
    if (count > 0) this.#line[what].open(at);
    else this.#line[what].close(at);
  }

  /** Only one `br` in a row leaves the paragraph whole; two are an empty line. */
  #breakLine(name: string): void {
    const continued = name === 'br' && this.#line.text.trimEnd() !== '';
    this.#break();
    if (continued) this.#line.continues = this.#here.linked > 0 ? 'link' : 'paragraph';
  }

  #break(): void {
    this.#rootLineEnded = false;
    this.#line.continues = this.#line.text === '' ? '' : this.#line.continues;
    const block = this.#line.end();
    if (block !== undefined) (this.#row?.cell ?? this.#blocks).push(block);
    else if (this.#line.text === '' && this.#scripts.length === 0) return;
    this.#scripts = [];
    this.#line = new Line();
    if (this.#here.linked > 0) this.#line.linked.open(0);
    if (this.#here.bold > 0) this.#line.bold.open(0);
    if (this.#here.verbatim > 0) this.#line.verbatim.open(0);
  }

  /** A row that holds a table or preformatted text can't be one line: its cells' blocks stand as they are. */
  #releaseRow(): void {
    const row = this.#row;
    if (row === undefined) return;
    this.#row = undefined;
    for (const block of row.end()) this.#blocks.push(block);
  }

  #openParagraph(): number {
    return this.#open.endedByStart(elementKind('p'));
  }

  /** A start tag of HTML inside `svg` ends the drawing (HTML standard, section 13.2.6.5). */
  #leaveDrawing(kind: ElementKind): void {
    if (this.#hiddenBy < 0 || !(kind.is & Element.Block)) return;
    const drawing = this.#open.last('svg');
    if (drawing === this.#hiddenBy) this.#endDownTo(drawing);
  }

  #add(text: string): void {
    const folded = foldWhiteSpace(text);
    if (folded === '') return;
    if (this.#line.text === '') this.#line.element = this.#here.element;
    this.#line.add(folded);
  }

  #addAtRoot(text: string): void {
    if (this.#rootLineEnded && text.slice(0, text.length - text.trimStart().length).includes('\n'))
      this.#break();
    for (const [i, paragraph] of text.split(emptyLine).entries()) {
      if (i > 0) this.#break();
      this.#add(paragraph);
    }
    const written = text.trimEnd().length;
    this.#rootLineEnded = text.includes('\n', written) || (written === 0 && this.#rootLineEnded);
  }

  #addPreformatted(text: string): void {
    const lines = keepWhiteSpace(text).split('\n');
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.#break();
      if (line === '') continue;
      if (this.#line.text === '') this.#line.element = this.#here.element;
      this.#line.text += line;
    }
  }

  #endScript(kind: ElementKind): void {
    const script = this.#scripts.at(-1);
    if (script?.kind !== kind) return;
    this.#scripts.pop();
    const { text } = this.#line;
    const content = text.slice(script.from);
    this.#line.text =
      text.slice(0, script.from) +
      (kind.is & Element.Superscript ? superscript(content) : subscript(content));
  }
}
