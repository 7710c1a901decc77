import { cutOff, noText, type Problem } from '../problems.ts';
import type { ElementKind } from './elements.ts';

/** An element whose content is dropped. */
interface Loss {
  readonly name: string;
  /** The offset of its start tag. */
  readonly place: number;
  /** The number of characters in its text. */
  length: number;
}

const none: Loss = { name: '', place: 0, length: 0 };

/** Elements with optional end tags. */
const omissible = new Set(
  'body caption dd dt html li optgroup option p tbody td tfoot th thead tr'.split(' '),
);

const letter = /\p{L}/u;

/** Counts how much of an article is dropped, and where, so that text is never lost without a warning. */
export class Losses {
  #kept = 0;
  #lost = 0;
  #current = none;
  #largest = none;
  #unclosed = none;
  #closed = false;

  /** @param length the number of characters that are converted */
  keep(length: number): void {
    this.#kept += length;
  }

  /**
   * Starts an element whose content is dropped.
   *
   * @param place the offset of its start tag
   */
  start({ name }: ElementKind, place: number): void {
    this.#current = { name: `<${name}>`, place, length: 0 };
    this.#closed = omissible.has(name);
  }

  /** Counts text inside the current element. */
  add(markup: string): void {
    if (!letter.test(markup)) return;
    this.#lost += markup.length;
    this.#current.length += markup.length;
  }

  /** Notes that the current element has an end tag. */
  close(): void {
    this.#closed = true;
  }

  end(): void {
    if (!this.#closed) this.#unclosed = larger(this.#unclosed, this.#current);
    this.#largest = larger(this.#largest, this.#current);
  }

  /** Counts a comment, since its content is dropped too. */
  addComment(markup: string, place: number): void {
    if (letter.test(markup))
      this.#largest = larger(this.#largest, { name: 'a comment', place, length: markup.length });
  }

  /** The element being dropped, or the last one that was. */
  get current(): Loss {
    return this.#current;
  }

  /**
   * @param empty whether the text is empty
   * @returns a warning if an unclosed element swallowed more than half of the article, or if the text is
   * empty although the article has words
   */
  warnings(empty: boolean, lineOf: (place: number) => number | undefined): readonly Problem[] {
    const { name, place, length } = this.#unclosed;
    if (length > (this.#kept + this.#lost) / 2) return [cutOff(name, lineOf(place))];
    if (!empty || this.#largest === none) return [];
    return [noText(this.#largest.name, lineOf(this.#largest.place))];
  }
}

const larger = (one: Loss, other: Loss): Loss => (other.length > one.length ? other : one);
