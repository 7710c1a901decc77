import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Problem } from '../problems.ts';
import { cutOff } from '../problems.ts';
import type { Block } from './block.ts';
import { BlockBuilder } from './builder.ts';
import { Element, elementKind } from './elements.ts';
import { isHiddenByStyle } from './hidden.ts';
import { decodeReferences } from './references.ts';

/** The article's blocks, and what was wrong with its markup. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Problem[];
}

/** Names of attributes that bear on the text, by length: most others need not be looked at. */
const telling = new Set(['hidden', 'style', 'open', 'href', 'name', 'id']);

/**
 * Reads an article's body with htmlparser2's tokenizer, which does not recurse and is linear at any depth,
 * where its parser and a DOM are not.
 *
 * @param body HTML without its front matter
 * @returns the blocks in the order of the text
 */
export const readBlocks = (body: string): Reading => {
  const reader = new Reader(body);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(reader.html);
  tokenizer.end();
  return { blocks: reader.builder.finish(), warnings: reader.warnings };
};

/** A bare `#` is a link that a script listens to; with a name behind it, it is a table of contents or a note. */
const leadsInside = (html: string, start: number, end: number): boolean =>
  end - start > 1 && html.charCodeAt(start) === 0x23;

class Reader implements TokenizerCallbacks {
  readonly builder = new BlockBuilder();
  readonly warnings: Problem[] = [];
  readonly html: string;
  #tag = '';
  #attribute = '';
  #value = '';
  #seen = new Set<string>();
  #hidden = false;
  #inPage = false;
  /** The element whose content is characters and whose end tag is still to come. */
  #raw = '';

  constructor(body: string) {
    // Outside of foreign content `<![CDATA[` begins a bogus comment, which ends at the first `>` (HTML standard,
    // section 13.2.5.42); the tokenizer would look for `]]>`.
    this.html = body.replaceAll('<![CDATA[', '<!?CDATA[');
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.html.slice(start, end).toLowerCase();
    this.#hidden = false;
    this.#inPage = false;
    if (this.#seen.size > 0) this.#seen = new Set();
  }

  onattribname(start: number, end: number): void {
    const length = end - start;
    const name = length > 1 && length < 7 ? this.html.slice(start, end).toLowerCase() : '';
    this.#attribute = telling.has(name) && !this.#seen.has(name) ? name : '';
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === 'style') this.#value += this.html.slice(start, end);
    else if (this.#attribute === 'href') this.#inPage = leadsInside(this.html, start, end);
  }

  onattribend(): void {
    if (this.#attribute === '') return;
    this.#seen.add(this.#attribute);
    if (this.#attribute === 'hidden') this.#hidden = true;
    if (this.#attribute === 'style' && isHiddenByStyle(decodeReferences(this.#value))) this.#hidden = true;
  }

  onopentagend(): void {
    const seen = this.#seen;
    this.builder.start(this.#tag, {
      hidden: this.#hidden,
      open: seen.has('open'),
      anchor: seen.has('href') ? this.#inPage : seen.has('id') || seen.has('name'),
    });
    if (elementKind(this.#tag).is & Element.Raw) this.#raw = this.#tag;
    this.#tag = '';
  }

  onselfclosingtag(): void {
    const tag = this.#tag;
    this.onopentagend();
    if (tag === 'svg') this.builder.end(tag);
  }

  onclosetag(start: number, end: number): void {
    this.#raw = '';
    this.builder.end(this.html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.builder.text(this.html.slice(start, end), this.#raw !== '');
  }

  oncomment(_start: number, end: number): void {
    if (end >= this.html.length) this.warnings.push(cutOff('<!--'));
    this.builder.comment();
  }

  onend(): void {
    if (this.#raw !== '' && this.#raw !== 'plaintext') this.warnings.push(cutOff(`<${this.#raw}>`));
    else if (this.#tag !== '') this.warnings.push(cutOff(`<${this.#tag}`));
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
}
