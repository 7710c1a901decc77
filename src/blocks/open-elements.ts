import { Element, type ElementKind } from './elements.ts';

/** What holds at a place of the article. */
export interface Context {
  /** The innermost block element's name. */
  readonly element: string;
  /** How many open elements of each kind there are. */
  readonly linked: number;
  readonly bold: number;
  readonly verbatim: number;
  readonly preformatted: number;
}

/** An element whose end tag is still to come. */
export interface OpenElement {
  readonly kind: ElementKind;
  /** What held where it began. */
  readonly outside: Context;
  readonly sameBelow: number;
  readonly specialBelow: number;
  readonly scopeBelow: number;
  readonly listBelow: number;
}

/**
 * The stack of open elements (HTML standard, section 13.2.4.3). Each entry knows the nearest entry below it of
 * its own group and of each kind of barrier, so that no search walks the stack: time is linear at any depth.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #lastOf = new Map<string, number>();
  #special = -1;
  #scope = -1;
  #list = -1;

  get size(): number {
    return this.#stack.length;
  }

  push(kind: ElementKind, outside: Context): void {
    const at = this.#stack.length;
    this.#stack.push({
      kind,
      outside,
      sameBelow: this.last(kind.group),
      specialBelow: this.#special,
      scopeBelow: this.#scope,
      listBelow: this.#list,
    });
    this.#lastOf.set(kind.group, at);
    if (kind.is & Element.Special) this.#special = at;
    if (kind.is & Element.Scope) this.#scope = at;
    if (kind.is & Element.Special && !(kind.is & (Element.Transparent | Element.Item))) this.#list = at;
  }

  pop(): OpenElement | undefined {
    const top = this.#stack.pop();
    if (top === undefined) return undefined;
    this.#lastOf.set(top.kind.group, top.sameBelow);
    this.#special = top.specialBelow;
    this.#scope = top.scopeBelow;
    this.#list = top.listBelow;
    return top;
  }

  /** @returns the place of the innermost open element of a group, -1 where there is none */
  last(group: string): number {
    return this.#lastOf.get(group) ?? -1;
  }

  /** @returns the place of the element that a start tag of this kind ends, -1 where it ends none */
  endedByStart(kind: ElementKind): number {
    const { is } = kind;
    if (is & Element.Row) return this.#inTable(this.last('tr'));
    if (is & Element.Cell) return this.#inTable(this.last('cell'));
    if (is & Element.TablePart) return this.#inTable(this.#lowest('section', 'caption', 'tr'));
    if (is & Element.Item) {
      const item = this.last(kind.group);
      if (item > this.#list) return item;
    }
    if (is & Element.EndsParagraph) {
      const paragraph = this.last('p');
      if (paragraph > this.#scope) return paragraph;
    }
    return -1;
  }

  /** @returns the place of the element that an end tag of this kind ends, -1 where it ends none */
  endedByEnd(kind: ElementKind): number {
    const at = this.last(kind.group);
    const { is } = kind;
    if (is & Element.TablePart) return this.#inTable(at);
    if (is & Element.Table) return at;
    return at >= (is & (Element.Special | Element.Formatting) ? this.#scope : this.#special) ? at : -1;
  }

  #inTable(at: number): number {
    return at > this.last('table') ? at : -1;
  }

  #lowest(...groups: readonly string[]): number {
    const table = this.last('table');
    const open = groups.map(group => this.last(group)).filter(at => at > table);
    return open.length > 0 ? Math.min(...open) : -1;
  }
}
