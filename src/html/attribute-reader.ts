import { isHiddenByStyle } from './hidden-by-style.ts';
import { decodeAttribute } from './references/references.ts';

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

/** The attributes that affect the text, as bits. */
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
const attributeBits: ReadonlyMap<string, number> = new Map(Object.entries(Attribute));
const classOrId = Attribute.class | Attribute.id;

/** The attributes of an element without any that affects the text. */
export const noAttributes: Attributes = {
  hidden: false,
  open: false,
  anchor: false,
  lang: '',
  selected: false,
  purposes: 0,
};

/**
 * Finds out what an element is for, from its tag name or the value of its `class` or `id`.
 *
 * @param text a text that contains the name or value
 * @param from the start of the name or value
 * @param to its end
 * @returns bits, whose meaning only the promo rules know
 */
export type PurposesOf = (text: string, from: number, to: number) => number;

/**
 * Whether a link leads to a place in the same article, such as a note. A bare `#` doesn't: it is a link for a
 * script.
 */
const leadsInside = (html: string, start: number, length: number): boolean =>
  length > 1 && html.charCodeAt(start) === 0x23;

/** Reads the attributes of tags, each as soon as it is complete. Places are offsets in the article's body. */
export class AttributeReader {
  readonly #html: string;
  readonly #purposesOf: PurposesOf | undefined;
  /** The bit of the attribute being read; 0 if it doesn't affect the text. */
  #attribute = 0;
  #style = '';
  #seen = 0;
  #hidden = false;
  #purposes = 0;
  #inPage = false;
  #lang = '';

  constructor(html: string, purposesOf: PurposesOf | undefined) {
    this.#html = html;
    this.#purposesOf = purposesOf;
  }

  /** Starts a tag. Its name is read too, since it also tells what the element is for. */
  startTag(start: number, end: number): void {
    this.#seen = 0;
    this.#hidden = false;
    this.#purposes = this.#purposesOf?.(this.#html, start, end) ?? 0;
    this.#inPage = false;
    this.#lang = '';
  }

  startAttribute(start: number, end: number): void {
    const length = end - start;
    const attribute =
      length > 1 && length < 8 ? (attributeBits.get(this.#html.slice(start, end).toLowerCase()) ?? 0) : 0;
    // Of attributes with the same name, only the first counts.
    this.#attribute = attribute & ~this.#seen;
    this.#style = '';
  }

  addValue(start: number, end: number): void {
    if (this.#attribute === Attribute.style) this.#style += this.#html.slice(start, end);
    else if (this.#attribute === Attribute.lang) this.#lang += this.#html.slice(start, end);
    else if (this.#attribute & classOrId && this.#purposesOf !== undefined)
      this.#purposes |= this.#purposesOf(this.#html, start, end);
    else if (this.#attribute === Attribute.href) this.#inPage = leadsInside(this.#html, start, end - start);
  }

  endAttribute(): void {
    if (this.#attribute === 0) return;
    this.#seen |= this.#attribute;
    if (this.#attribute === Attribute.hidden) this.#hidden = true;
    if (this.#attribute === Attribute.style && isHiddenByStyle(decodeAttribute(this.#style)))
      this.#hidden = true;
  }

  /** @returns the attributes of the tag */
  finishTag(): Attributes {
    const seen = this.#seen;
    if (seen === 0 && this.#purposes === 0) return noAttributes;
    return {
      hidden: this.#hidden,
      open: (seen & Attribute.open) !== 0,
      anchor: seen & Attribute.href ? this.#inPage : (seen & (Attribute.id | Attribute.name)) !== 0,
      lang: this.#lang,
      selected: false,
      purposes: this.#purposes,
    };
  }
}
