import type { Tokenizer, TokenizerCallbacks } from 'htmlparser2';
import { AttributeReader, type PurposesOf } from './attribute-reader.ts';
import { BlockBuilder } from './block-builder.ts';
import { Element, elementKind } from './elements.ts';
import { EndTags } from './end-tags.ts';
import { findScriptEnd } from './find-script-end.ts';
import type { Selection } from './selection.ts';

/** What to find out about blocks besides their text. */
export interface BlockDetails {
  readonly purposesOf?: PurposesOf | undefined;
  /** Whether blocks get their place in the body. */
  readonly places?: boolean;
}

/** Handles the tokenizer's events: it reads attributes and passes elements and text on to the builder. */
export class TokenHandler implements TokenizerCallbacks {
  readonly html: string;
  readonly builder: BlockBuilder;
  /** Markup that is cut off at the end of the article, and its offset. */
  cutOff: { readonly markup: string; readonly place: number } | undefined;
  /**
   * Where to continue with a new tokenizer, because the current one would read too far; -1 if it isn't
   * needed.
   */
  restartsAt = -1;
  readonly #selection: Selection | undefined;
  readonly #attributes: AttributeReader;
  readonly #endTags: EndTags;
  #tokenizer: Tokenizer | undefined;
  /** The offset in the body at which the tokenizer started. */
  #base = 0;
  #textStart = 0;
  #textEnd = 0;
  #tag = '';
  #tagAt = 0;
  /** The open element whose content is characters, not markup; `''` if there is none. */
  #raw = '';
  #rawAt = 0;
  #scriptsEnd = true;

  constructor(html: string, selection: Selection | undefined, { purposesOf, places = false }: BlockDetails) {
    this.html = html;
    this.builder = new BlockBuilder(selection?.selected !== undefined, places);
    this.#selection = selection;
    this.#attributes = new AttributeReader(html, purposesOf);
    this.#endTags = new EndTags(html);
  }

  /** @param tokenizer the tokenizer that continues at this place */
  startAt(place: number, tokenizer: Tokenizer): void {
    this.#base = place;
    this.#tokenizer = tokenizer;
    this.restartsAt = -1;
  }

  isInForeignContext(): boolean {
    return this.builder.inForeignContent;
  }

  onopentagname(start: number, end: number): void {
    this.#endText();
    this.#tag = this.#slice(start, end).toLowerCase();
    this.#tagAt = this.#base + start - 1;
    this.#attributes.startTag(this.#base + start, this.#base + end);
  }

  onattribname(start: number, end: number): void {
    this.#attributes.startAttribute(this.#base + start, this.#base + end);
  }

  onattribdata(start: number, end: number): void {
    this.#attributes.addValue(this.#base + start, this.#base + end);
  }

  onattribend(): void {
    this.#attributes.endAttribute();
  }

  onopentagend(end: number): void {
    const tag = this.#tag;
    const at = this.#tagAt;
    const kind = elementKind(tag);
    const raw = (kind.bits & Element.Raw) !== 0 && !this.builder.inForeignContent;
    this.#tag = '';
    // The tag of a head without an end tag is ignored. Elements inside that are not text are dropped anyway.
    if (tag === 'head' && !this.#endTags.follows(tag, at)) return;
    const attributes = this.#attributes.finishTag();
    const selection = this.#selection;
    this.builder.start(
      kind,
      selection === undefined
        ? attributes
        : {
            ...attributes,
            hidden: attributes.hidden || selection.removed.has(at),
            selected: selection.selected?.has(at) === true,
          },
      at,
    );
    if (!raw) return;
    this.#raw = tag;
    this.#rawAt = this.#base + end + 1;
  }

  onselfclosingtag(end: number): void {
    const tag = this.#tag;
    const kind = elementKind(tag);
    const foreign = tag === 'svg' || (this.builder.inForeignContent && !(kind.bits & Element.LeavesDrawing));
    this.onopentagend(end);
    if (foreign) {
      this.builder.end(kind);
    } else if (this.#raw === tag && !this.#endTags.follows(tag, this.#rawAt)) {
      // By the HTML standard, `<iframe/>` swallows everything after it, but its author meant an empty
      // element.
      this.#raw = '';
      this.builder.end(kind);
      this.#restartAt(this.#rawAt);
    }
  }

  onclosetag(start: number, end: number): void {
    this.#endText();
    if (this.#raw === 'script') {
      const at = this.#scriptEnd(this.#base + start - 2);
      if (at > this.#base + start) {
        this.#raw = '';
        this.#restartAt(at);
        return;
      }
    }
    this.#raw = '';
    this.builder.end(elementKind(this.#slice(start, end).toLowerCase()));
  }

  ontext(start: number, end: number): void {
    // The tokenizer reports a tag that is cut off after its name as text with a negative start.
    if (start < 0) return;
    const from = this.#base + start;
    if (from !== this.#textEnd) {
      this.#endText();
      this.#textStart = from;
    }
    this.#textEnd = this.#base + end;
  }

  oncomment(start: number, end: number): void {
    this.#endText();
    const place = this.#base + start - 4;
    this.builder.losses.addComment(this.#slice(start, end), place);
    if (this.#base + end >= this.html.length) this.cutOff = { markup: '<!--', place };
  }

  onend(): void {
    // The tokenizer reports the name of an element such as `script` as text if it is cut off.
    const cut = this.#textEnd === this.html.length && this.html.charCodeAt(this.#textStart - 1) === 0x3c;
    if (cut) this.#textStart = this.#textEnd;
    this.#endText();
    const rawAndDropped = this.#raw !== '' && (elementKind(this.#raw).bits & Element.Dropped) !== 0;
    if (rawAndDropped) this.cutOff = { markup: `<${this.#raw}>`, place: this.#tagAt };
    else if (this.#tag !== '') this.cutOff = { markup: `<${this.#tag}`, place: this.#tagAt };
    else if (this.builder.dropping) {
      const { name, place } = this.builder.losses.current;
      this.cutOff = { markup: name, place };
    }
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#endText();
    this.builder.text(this.#slice(start, end - endOffset), true, this.#base + start);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}

  /** Ends a text node. The tokenizer splits text at every `<` that doesn't start a tag. */
  #endText(): void {
    if (this.#textEnd > this.#textStart)
      this.builder.text(this.html.slice(this.#textStart, this.#textEnd), this.#raw !== '', this.#textStart);
    this.#textStart = this.#textEnd;
  }

  #slice(start: number, end: number): string {
    return this.html.slice(this.#base + start, this.#base + end);
  }

  #restartAt(place: number): void {
    this.restartsAt = place;
    this.#tokenizer?.pause();
  }

  /**
   * @param first the offset of the first end tag
   * @returns where the script ends
   */
  #scriptEnd(first: number): number {
    if (!this.#scriptsEnd || !this.html.slice(this.#rawAt, first).includes('<!--')) return first;
    const end = findScriptEnd(this.html, this.#rawAt);
    this.#scriptsEnd = end >= 0;
    return end >= 0 ? end : first;
  }
}
