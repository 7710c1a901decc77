import { cutOff, noText, type Problem } from '../problems.ts';
import type { ElementKind } from './elements.ts';

/** An element whose content is left out. */
interface Loss {
  readonly name: string;
  /** Where its start tag starts. */
  readonly place: number;
  /** How many characters stood in it. */
  length: number;
}

const none: Loss = { name: '', place: 0, length: 0 };

/** Elements whose end tags may be left out. */
const omissible = new Set(
  'body caption dd dt html li optgroup option p tbody td tfoot th thead tr'.split(' '),
);

const letter = /\p{L}/u;

/** Counts what of an article is left out, and where, so that no text gets lost unnoticed. */
export class Losses {
  #kept = 0;
  #lost = 0;
  #current = none;
  #largest = none;
  #unclosed = none;
  #closed = false;

  /** @param length how many characters of the article come out */
  keep(length: number): void {
    this.#kept += length;
  }

  /** @param place where the start tag of an element starts whose content is left out */
  start({ name }: ElementKind, place: number): void {
    this.#current = { name: `<${name}>`, place, length: 0 };
    this.#closed = omissible.has(name);
  }

  /** @param markup a text in it */
  add(markup: string): void {
    if (!letter.test(markup)) return;
    this.#lost += markup.length;
    this.#current.length += markup.length;
  }

  /** The element's end tag is there. */
  close(): void {
    this.#closed = true;
  }

  end(): void {
    if (!this.#closed) this.#unclosed = larger(this.#unclosed, this.#current);
    this.#largest = larger(this.#largest, this.#current);
  }

  /** A comment is left out too. */
  addComment(markup: string, place: number): void {
    if (letter.test(markup))
      this.#largest = larger(this.#largest, { name: 'a comment', place, length: markup.length });
  }

  /** The element that is open, or was the last. */
  get current(): Loss {
    return this.#current;
  }

  /**
   * @param empty whether nothing comes out
   * @returns a warning where more than half of the article is lost to an element that is never closed, or all of it
   */
  warnings(empty: boolean, lineOf: (place: number) => number | undefined): readonly Problem[] {
    const { name, place, length } = this.#unclosed;
    if (length > (this.#kept + this.#lost) / 2) return [cutOff(name, lineOf(place))];
    if (!empty || this.#largest === none) return [];
    return [noText(this.#largest.name, lineOf(this.#largest.place))];
  }
}

const larger = (one: Loss, other: Loss): Loss => (other.length > one.length ? other : one);
