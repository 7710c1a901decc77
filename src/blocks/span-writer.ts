import type { Spans } from './block.ts';

const none: Spans = [];
/** Most spans cover a whole block: blocks of a length share them. */
const whole: readonly Spans[] = Array.from({ length: 256 }, (_, length) => [0, length]);

/** Writes the spans of one kind, such as those in links, while a line is written. */
export class SpanWriter {
  #spans: number[] | undefined;
  #start = -1;

  /** Takes spans back, to go on with the line that they are of. */
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
   * Hands out the spans of the line, and begins anew: one that is open at its end is open at the start of the next.
   *
   * @param end the length of the line's text; a span that was closed behind a last space reaches beyond it
   */
  take(end: number): Spans {
    const holds = this.#start >= 0;
    const shared = this.#start === 0 && this.#spans === undefined && end > 0 ? whole[end] : undefined;
    if (shared !== undefined) return shared;
    this.close(end);
    if (holds) this.#start = 0;
    const spans = this.#spans;
    if (spans === undefined) return none;
    this.#spans = undefined;
    while ((spans.at(-2) ?? -1) >= end) spans.length -= 2;
    const last = spans.length - 1;
    if ((spans[last] ?? 0) > end) spans[last] = end;
    return spans;
  }
}
