import type { Tokenizer, TokenizerCallbacks } from 'htmlparser2';
import { type Attributes, BlockBuilder } from './block-builder.ts';
import { Element, elementKind } from './elements.ts';
import { EndTags } from './end-tags.ts';
import { findScriptEnd } from './find-script-end.ts';
import { isHiddenByStyle } from './hidden-by-style.ts';
import { decodeAttribute } from './references.ts';
import type { Selection } from './selection.ts';

/** The attributes that bear on the text, as bits. */
const Attribute = {
  hidden: 1,
  popover: 1,
  style: 2,
  open: 4,
  href: 8,
  name: 16,
  id: 32,
  lang: 64,
  class: 128,
} as const;
const telling: ReadonlyMap<string, number> = new Map(Object.entries(Attribute));
const naming = Attribute.class | Attribute.id;

const noAttributes: Attributes = {
  hidden: false,
  open: false,
  anchor: false,
  lang: '',
  selected: false,
  purposes: 0,
};

/** A bare `#` is a link that a script listens to; with a name behind it, it is a table of contents or a note. */
const leadsInside = (html: string, start: number, length: number): boolean =>
  length > 1 && html.charCodeAt(start) === 0x23;

/**
 * Tells what an element is for.
 *
 * @param text where its own name, or the value of its `class` or `id`, stands
 * @param from the place where that begins
 * @param to the place behind it
 * @returns bits, which reading keeps without a look
 */
export type PurposesOf = (text: string, from: number, to: number) => number;

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
  readonly #purposesOf: PurposesOf | undefined;
  readonly #endTags: EndTags;
  #tokenizer: Tokenizer | undefined;
  /** What this tokenizer's places are counted from. */
  #base = 0;
  #textStart = 0;
  #textEnd = 0;
  #tag = '';
  #tagAt = 0;
  /** The attribute that is being read, 0 for one that tells nothing. */
  #attribute = 0;
  #value = '';
  #seen = 0;
  #hidden = false;
  #purposes = 0;
  #inPage = false;
  #lang = '';
  /** The element whose content is characters and whose end tag is still to come. */
  #raw = '';
  #rawAt = 0;
  #scriptsEnd = true;

  constructor(html: string, selection: Selection | undefined, { purposesOf, places = false }: Asked) {
    this.html = html;
    this.builder = new BlockBuilder(selection?.selected !== undefined, places);
    this.#selection = selection;
    this.#purposesOf = purposesOf;
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
    this.#hidden = false;
    this.#purposes = this.#purposesOf?.(this.html, this.#base + start, this.#base + end) ?? 0;
    this.#inPage = false;
    this.#lang = '';
    this.#seen = 0;
  }

  onattribname(start: number, end: number): void {
    const length = end - start;
    const attribute =
      length > 1 && length < 8 ? (telling.get(this.#slice(start, end).toLowerCase()) ?? 0) : 0;
    // The first of a name counts.
    this.#attribute = attribute & ~this.#seen;
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === Attribute.style) this.#value += this.#slice(start, end);
    else if (this.#attribute === Attribute.lang) this.#lang += this.#slice(start, end);
    else if (this.#attribute & naming && this.#purposesOf !== undefined)
      this.#purposes |= this.#purposesOf(this.html, this.#base + start, this.#base + end);
    else if (this.#attribute === Attribute.href)
      this.#inPage = leadsInside(this.html, this.#base + start, end - start);
  }

  onattribend(): void {
    if (this.#attribute === 0) return;
    this.#seen |= this.#attribute;
    if (this.#attribute === Attribute.hidden) this.#hidden = true;
    if (this.#attribute === Attribute.style && isHiddenByStyle(decodeAttribute(this.#value)))
      this.#hidden = true;
  }

  onopentagend(end: number): void {
    const tag = this.#tag;
    const at = this.#tagAt;
    const seen = this.#seen;
    const raw = (elementKind(tag).is & Element.Raw) !== 0 && !this.builder.inForeignContent;
    this.#tag = '';
    // What stands in a head without its end tag is dropped for itself; the tag means nothing.
    if (tag === 'head' && !this.#endTags.follows(tag, at)) return;
    if (seen === 0 && this.#purposes === 0 && this.#selection === undefined) {
      this.builder.start(tag, noAttributes, at);
    } else {
      const attributes = {
        hidden: this.#hidden || this.#selection?.removed.has(at) === true,
        open: (seen & Attribute.open) !== 0,
        anchor: seen & Attribute.href ? this.#inPage : (seen & (Attribute.id | Attribute.name)) !== 0,
        lang: this.#lang,
        selected: this.#selection?.selected?.has(at) === true,
        purposes: this.#purposes,
      };
      this.builder.start(tag, attributes, at);
    }
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
