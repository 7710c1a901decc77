import type { Spans } from './block.ts';

const none: Spans = [];
/** Most evidence covers a whole line: lines of a length share it. */
const whole: readonly Spans[] = Array.from({ length: 256 }, (_, length) => [0, length]);

/** A kind of evidence that a line collects while it is written: the spans in which it held. */
export class Evidence {
  #spans: number[] | undefined;
  #start = -1;

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
   * Hands out the spans of a line, and begins anew: what holds at its end holds at the start of the next.
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
