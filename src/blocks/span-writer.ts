import type { Spans } from './block.ts';

const none: Spans = [];
/** Spans of a whole block, by its length. They are the most common ones, so blocks share them. */
const whole: readonly Spans[] = Array.from({ length: 256 }, (_, length) => [0, length]);

/** Writes the spans of one kind, such as links, while a line is written. */
export class SpanWriter {
  #spans: number[] | undefined;
  #start = -1;

  /** Restores the spans of a line that is being continued. */
  reopen(spans: Spans): void {
    if (spans.length > 0) this.#spans = [...spans];
  }

  open(at: number): void {
    if (this.#start < 0) this.#start = at;
  }

  close(at: number): void {
    if (this.#start >= 0 && at > this.#start) {
      if (this.#spans === undefined) this.#spans = [this.#start, at];
      else this.#spans.push(this.#start, at);
    }
    this.#start = -1;
  }

  /**
   * Returns the spans of the line and starts anew. A span that is open at the end is also open in the next
   * line.
   *
   * @param end the length of the line's text, which can be shorter than a span that includes a trailing space
   */
  take(end: number): Spans {
    const isOpen = this.#start >= 0;
    const shared = this.#start === 0 && this.#spans === undefined && end > 0 ? whole[end] : undefined;
    if (shared !== undefined) return shared;
    this.close(end);
    if (isOpen) this.#start = 0;
    const spans = this.#spans;
    if (spans === undefined) return none;
    this.#spans = undefined;
    while ((spans.at(-2) ?? -1) >= end) spans.length -= 2;
    const last = spans.length - 1;
    if ((spans[last] ?? 0) > end) spans[last] = end;
    return spans;
  }
}
