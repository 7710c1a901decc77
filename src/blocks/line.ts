import type { Context } from '../html/open-elements.ts';
import type { Block } from './block.ts';
import { SpanWriter } from './span-writer.ts';
import { toSupOrSub } from './sup-or-sub.ts';
import type { TextPlace } from './text-place.ts';
import { isInvisible } from './white-space.ts';
import { areSame, PlacedBlock, type Traits, WrittenBlock } from './written-block.ts';

/** An open `sup` or `sub`. */
interface SupOrSub {
  /** The element's bits. */
  readonly bits: number;
  /** The text of the line before it. */
  readonly before: string;
  /** Whether it contains no other `sup` or `sub`. */
  plain: boolean;
}

/** The properties of a {@link Context} that a block keeps. */
export type BlockContext = Pick<Context, 'lang' | 'purposes'>;

/**
 * The line being written. Its text is only appended to, since reading it would make V8 flatten the string
 * each time.
 */
export class Line {
  /** What continues from the previous line. */
  continues: Block['continues'] = '';
  /** Bits for the purposes of the inline elements that start before its text. */
  purposes = 0;
  readonly linked = new SpanWriter();
  readonly bold = new SpanWriter();
  readonly verbatim = new SpanWriter();
  readonly #place: TextPlace | undefined;
  #start = 0;
  #end = 0;
  #element = '';
  /** The traits of the previous block. */
  #traits: Traits | undefined;
  #text = '';
  #length = 0;
  /** Whether a leading space is dropped: at the start of the line and after another space. */
  #spaced = true;
  #supsAndSubs: SupOrSub[] = [];

  /** @param place tracks where text is in the body, if requested */
  constructor(place?: TextPlace) {
    this.#place = place;
  }

  /** The length in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  get spaced(): boolean {
    return this.#length > 0 && this.#spaced;
  }

  /** Whether it has any text other than a leading space. */
  get written(): boolean {
    return this.#length > 1 || (this.#length === 1 && !this.#spaced);
  }

  /** Continues a block whose line was ended, followed by a space if the line ended in one. */
  reopen({ text, element, continues, linked, bold, purposes, verbatim }: Block, spaced: boolean): void {
    this.addVerbatim(spaced ? `${text} ` : text, element);
    this.continues = continues;
    this.purposes = purposes;
    this.linked.reopen(linked);
    this.bold.reopen(bold);
    this.verbatim.reopen(verbatim);
  }

  /**
   * @param folded text with white space folded; a space after a space is dropped
   * @param element the innermost block element around it
   */
  add(folded: string, element: string): void {
    const text = this.#spaced && folded.charCodeAt(0) === 0x20 ? folded.slice(1) : folded;
    if (text !== '') this.addVerbatim(text, element);
  }

  /** @param text non-empty text, which is added unchanged */
  addVerbatim(text: string, element: string): void {
    if (this.#length === 0) this.#element = element;
    if (this.#place !== undefined) {
      if (this.#length === 0) this.#start = this.#place.start;
      this.#end = this.#place.end;
    }
    this.#text += text;
    this.#length += text.length;
    this.#spaced = text.charCodeAt(text.length - 1) === 0x20;
  }

  /** @param bits the element bits of `sup` or `sub` */
  startSupOrSub(bits: number): void {
    const outer = this.#supsAndSubs.at(-1);
    if (outer !== undefined) outer.plain = false;
    this.#supsAndSubs.push({ bits, before: this.#text, plain: true });
    this.#text = '';
  }

  endSupOrSub(bits: number): void {
    const open = this.#supsAndSubs.at(-1);
    if (open?.bits !== bits) return;
    this.#supsAndSubs.pop();
    this.#text = open.before + (open.plain ? toSupOrSub(this.#text, bits) : this.#text);
  }

  /**
   * Ends the line and starts the next.
   *
   * @param closing whether the line's block also ends, and with it any open `sup` or `sub`
   * @param context the context of the line's block
   * @returns the block; undefined if the line has no text
   */
  end(closing: boolean, context: BlockContext): Block | undefined {
    if (this.#supsAndSubs.length > 0) this.#endSupsAndSubs(closing);
    const { continues } = this;
    const purposes = this.purposes | context.purposes;
    this.continues = '';
    this.purposes = 0;
    if (this.#length === 0) return undefined;
    const text = this.#text.trimEnd();
    this.#text = '';
    this.#length = 0;
    this.#spaced = true;
    const linked = this.linked.take(text.length);
    const bold = this.bold.take(text.length);
    const verbatim = this.verbatim.take(text.length);
    if (isInvisible(text)) return undefined;
    const traits = {
      element: this.#element,
      lang: context.lang,
      continues,
      linked,
      bold,
      purposes,
      verbatim,
    };
    if (this.#traits === undefined || !areSame(this.#traits, traits)) this.#traits = traits;
    return this.#place === undefined
      ? new WrittenBlock(text, this.#traits)
      : new PlacedBlock(text, this.#traits, { start: this.#start, end: this.#end });
  }

  #endSupsAndSubs(closing: boolean): void {
    const [outermost] = this.#supsAndSubs;
    if (closing && outermost !== undefined && this.#supsAndSubs.length === 1)
      this.endSupOrSub(outermost.bits);
    this.#text = [...this.#supsAndSubs.map(({ before }) => before), this.#text].join('');
    this.#supsAndSubs = [];
  }
}
