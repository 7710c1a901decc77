import type { Block } from './block.ts';
import { raise } from './scripts.ts';

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

/** An open `sup` or `sub`. */
interface Script {
  /** The element's bits. */
  readonly is: number;
  /** The line's text in front of it. */
  readonly before: string;
  /** Whether no other script stands inside. */
  plain: boolean;
}

/** The line that is being written. Its text is only ever appended to: reading it would flatten it each time. */
export class Line {
  element = '';
  /** What of the line above goes on here. */
  continues: Block['continues'] = '';
  readonly linked = new Evidence();
  readonly bold = new Evidence();
  readonly verbatim = new Evidence();
  #text = '';
  #length = 0;
  /** Whether a space would be the line's first character, or follow another. */
  #spaced = true;
  readonly #scripts: Script[] = [];

  /** How many UTF-16 units are written. */
  get length(): number {
    return this.#length;
  }

  /** Whether it holds text, and not just a space in front of some. */
  get written(): boolean {
    return this.#length > 1 || (this.#length === 1 && !this.#spaced);
  }

  get untouched(): boolean {
    return this.#length === 0 && this.#scripts.length === 0;
  }

  /**
   * @param folded text in which white space is folded; a space after a space is dropped
   * @param element the innermost block element around it
   */
  add(folded: string, element: string): void {
    const text = this.#spaced && folded.charCodeAt(0) === 0x20 ? folded.slice(1) : folded;
    if (text !== '') this.addVerbatim(text, element);
  }

  /** @param text text that isn't empty, added as it stands */
  addVerbatim(text: string, element: string): void {
    if (this.#length === 0) this.element = element;
    this.#text += text;
    this.#length += text.length;
    this.#spaced = text.charCodeAt(text.length - 1) === 0x20;
  }

  startScript(is: number): void {
    const outer = this.#scripts.at(-1);
    if (outer !== undefined) outer.plain = false;
    this.#scripts.push({ is, before: this.#text, plain: true });
    this.#text = '';
  }

  endScript(is: number): void {
    const script = this.#scripts.at(-1);
    if (script?.is !== is) return;
    this.#scripts.pop();
    this.#text = script.before + (script.plain ? raise(this.#text, is) : this.#text);
  }

  /**
   * @param closing whether the line's block ends here, and with it an open `sup` or `sub`
   * @returns the block, or undefined where the line holds no text
   */
  end(closing: boolean): Block | undefined {
    const [script] = this.#scripts;
    if (closing && script !== undefined && this.#scripts.length === 1) this.endScript(script.is);
    const text = [...this.#scripts.map(({ before }) => before), this.#text].join('').trimEnd();
    if (text === '') return undefined;
    return {
      text,
      element: this.element,
      continues: this.continues,
      linked: closeAt(this.linked, text.length),
      bold: closeAt(this.bold, text.length),
      verbatim: closeAt(this.verbatim, text.length),
    };
  }
}

/** A span that was closed behind a last space reaches one character beyond the text. */
const closeAt = (evidence: Evidence, end: number): readonly number[] => {
  evidence.close(end);
  const { spans } = evidence;
  while ((spans.at(-2) ?? -1) >= end) spans.length -= 2;
  const last = spans.length - 1;
  if ((spans[last] ?? 0) > end) spans[last] = end;
  return spans;
};
