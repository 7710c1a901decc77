import type { Block } from './block.ts';
import { Evidence } from './spans.ts';
import { raise } from './superscript.ts';

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
  /** What of the line above goes on here. */
  continues: Block['continues'] = '';
  readonly linked = new Evidence();
  readonly bold = new Evidence();
  readonly verbatim = new Evidence();
  #element = '';
  #text = '';
  #length = 0;
  /** Whether a space would be the line's first character, or follow another. */
  #spaced = true;
  #scripts: Script[] = [];

  /** How many UTF-16 units are written. */
  get length(): number {
    return this.#length;
  }

  /** Whether it holds text, and not just a space in front of some. */
  get written(): boolean {
    return this.#length > 1 || (this.#length === 1 && !this.#spaced);
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
    if (this.#length === 0) this.#element = element;
    this.#text += text;
    this.#length += text.length;
    this.#spaced = text.charCodeAt(text.length - 1) === 0x20;
  }

  /** @param is the bits of `sup` or `sub` */
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
   * Ends the line and begins the next.
   *
   * @param closing whether the line's block ends here, and with it an open `sup` or `sub`
   * @returns the block, or undefined where the line holds no text
   */
  end(closing: boolean): Block | undefined {
    if (this.#scripts.length > 0) this.#endScripts(closing);
    const { continues } = this;
    this.continues = '';
    if (this.#length === 0) return undefined;
    const text = this.#text.trimEnd();
    this.#text = '';
    this.#length = 0;
    this.#spaced = true;
    const linked = this.linked.take(text.length);
    const bold = this.bold.take(text.length);
    const verbatim = this.verbatim.take(text.length);
    return text === '' ? undefined : { text, element: this.#element, continues, linked, bold, verbatim };
  }

  #endScripts(closing: boolean): void {
    const [script] = this.#scripts;
    if (closing && script !== undefined && this.#scripts.length === 1) this.endScript(script.is);
    this.#text = [...this.#scripts.map(({ before }) => before), this.#text].join('');
    this.#scripts = [];
  }
}
