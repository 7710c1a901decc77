import type { Block } from './block.ts';

/** A kind of evidence that a line collects while it is written: the spans in which it held. */
export class Evidence {
  readonly spans: number[] = [];
  #start = -1;

  open(at: number): void {
    if (this.#start < 0) this.#start = at;
  }

  close(at: number): void {
    if (this.#start >= 0 && at > this.#start) this.spans.push(this.#start, at);
    this.#start = -1;
  }
}

/** The line that is being written. */
export class Line {
  text = '';
  element = '';
  continues: Block['continues'] = '';
  readonly linked = new Evidence();
  readonly bold = new Evidence();
  readonly verbatim = new Evidence();

  /** @param folded text in which white space is folded; a space after a space is dropped */
  add(folded: string): void {
    const { text } = this;
    const spaced = text === '' || text.charCodeAt(text.length - 1) === 0x20;
    this.text = text + (spaced && folded.charCodeAt(0) === 0x20 ? folded.slice(1) : folded);
  }

  /** @returns the block, or undefined where the line holds no text */
  end(): Block | undefined {
    const text = this.text.trimEnd();
    if (text === '') return undefined;
    const end = text.length;
    this.linked.close(end);
    this.bold.close(end);
    this.verbatim.close(end);
    return {
      text,
      element: this.element,
      continues: this.continues,
      linked: clamp(this.linked.spans, end),
      bold: clamp(this.bold.spans, end),
      verbatim: clamp(this.verbatim.spans, end),
    };
  }
}

/** A span that was closed behind a last space reaches one character beyond the text. */
const clamp = (spans: number[], end: number): readonly number[] => {
  const last = spans.length - 1;
  if (last > 0 && (spans[last] ?? 0) > end) spans[last] = end;
  return spans;
};
