import type { Tokenizer, TokenizerCallbacks } from 'htmlparser2';
import { AttributeReader, type PurposesOf } from './attribute-reader.ts';
import { BlockBuilder } from './block-builder.ts';
import { Element, elementKind } from './elements.ts';
import { EndTags } from './end-tags.ts';
import { findScriptEnd } from './find-script-end.ts';
import type { Selection } from './selection.ts';

/** What is asked about blocks beyond their text. */
export interface Asked {
  readonly purposesOf?: PurposesOf | undefined;
  /** Where in the body they stand. */
  readonly places?: boolean;
}

/** Takes the tokenizer's events, reads what attributes say, and passes the events on to the builder. */
export class TokenHandler implements TokenizerCallbacks {
  readonly html: string;
  readonly builder: BlockBuilder;
  /** What is cut off at the end: the markup, and the place where it starts. */
  cutOff: { readonly markup: string; readonly place: number } | undefined;
  /** Where to go on with another tokenizer, because this one would read too far; -1 while it needn't be. */
  restartsAt = -1;
  readonly #selection: Selection | undefined;
  readonly #attributes: AttributeReader;
  readonly #endTags: EndTags;
  #tokenizer: Tokenizer | undefined;
  /** What this tokenizer's places are counted from. */
  #base = 0;
  #textStart = 0;
  #textEnd = 0;
  #tag = '';
  #tagAt = 0;
  /** The element whose content is characters and whose end tag is still to come. */
  #raw = '';
  #rawAt = 0;
  #scriptsEnd = true;

  constructor(html: string, selection: Selection | undefined, { purposesOf, places = false }: Asked) {
    this.html = html;
    this.builder = new BlockBuilder(selection?.selected !== undefined, places);
    this.#selection = selection;
    this.#attributes = new AttributeReader(html, purposesOf);
    this.#endTags = new EndTags(html);
  }

  /** @param tokenizer the one whose events come from here on */
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
    const raw = (elementKind(tag).is & Element.Raw) !== 0 && !this.builder.inForeignContent;
    this.#tag = '';
    // What stands in a head without its end tag is dropped for itself; the tag means nothing.
    if (tag === 'head' && !this.#endTags.follows(tag, at)) return;
    const attributes = this.#attributes.finishTag();
    const selection = this.#selection;
    this.builder.start(
      tag,
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
    const foreign =
      tag === 'svg' || (this.builder.inForeignContent && !(elementKind(tag).is & Element.LeavesDrawing));
    this.onopentagend(end);
    if (foreign) {
      this.builder.end(tag);
    } else if (this.#raw === tag && !this.#endTags.follows(tag, this.#rawAt)) {
      // By the HTML standard `<iframe/>` takes all that follows; whoever wrote it meant an empty element.
      this.#raw = '';
      this.builder.end(tag);
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
    this.builder.end(this.#slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    // The tokenizer gives a tag that is cut off behind its name as text.
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
    // The tokenizer gives the name of an element such as `script` that is cut off as text.
    const cut = this.#textEnd === this.html.length && this.html.charCodeAt(this.#textStart - 1) === 0x3c;
    if (cut) this.#textStart = this.#textEnd;
    this.#endText();
    const rawAndDropped = this.#raw !== '' && (elementKind(this.#raw).is & Element.Dropped) !== 0;
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

  /** Text comes in pieces, each at a `<` that begins no tag: they are one text node. */
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

  /** @returns where the script ends whose first end tag stands at a place */
  #scriptEnd(first: number): number {
    if (!this.#scriptsEnd || !this.html.slice(this.#rawAt, first).includes('<!--')) return first;
    const end = findScriptEnd(this.html, this.#rawAt);
    this.#scriptsEnd = end >= 0;
    return end >= 0 ? end : first;
  }
}
