import { Element, type ElementKind } from './elements.ts';

/** What applies to text at a position in the article. */
export interface Context extends Counts {
  /** The `lang` of the nearest block element that has one; `''` if none has. */
  readonly lang: string;
  /** Bits for the purposes of the open elements; 0 if no rule needs them. */
  readonly purposes: number;
}

/** The number of open elements of each kind. */
export interface Counts {
  readonly linked: number;
  readonly bold: number;
  readonly verbatim: number;
}

/** An element that hasn't ended yet. */
export interface OpenElement {
  readonly kind: ElementKind;
  /** The context outside of it. */
  readonly outside: Context;
}

/**
 * The stack of open elements (HTML standard, section 13.2.4.3). The indexes of each group and of each kind of
 * boundary are stacks of their own, so that no search has to walk the elements, and time is linear at any
 * depth.
 */
export class OpenElements {
  readonly #kinds: ElementKind[] = [];
  readonly #outsides: Context[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #specials: number[] = [];
  readonly #scopes: number[] = [];
  readonly #lists: number[] = [];
  /** The indexes of tables and their parts. */
  readonly #tableParts: number[] = [];
  /** Whether the position is in a table or a row, but outside of its cells. */
  betweenCells = false;

  get size(): number {
    return this.#kinds.length;
  }

  /** The name of the innermost block element that can contain text; `''` at the root. */
  get innermostBlock(): string {
    return this.#kinds.findLast(({ bits }) => bits & blockOrCell && !(bits & Element.HasCells))?.name ?? '';
  }

  /** Whether the tags of table parts have an effect here. */
  get inTable(): boolean {
    return this.last('table') > this.last('template') && !this.foreign;
  }

  /** Whether the position is in a table, but outside of its cells and caption. */
  get outsideCells(): boolean {
    return (this.#tablePart & Element.HasCells) !== 0 && this.inTable;
  }

  /** Whether the innermost open element is a table or a part of one. */
  get atTablePart(): boolean {
    return this.#tableParts.length > 0 && top(this.#tableParts) === this.size - 1;
  }

  at(place: number): ElementKind | undefined {
    return this.#kinds[place];
  }

  push(kind: ElementKind, outside: Context): void {
    const at = this.#kinds.push(kind) - 1;
    this.#outsides.push(outside);
    const places = this.#places.get(kind.group);
    if (places === undefined) this.#places.set(kind.group, [at]);
    else places.push(at);
    if (kind.bits & Element.Special) this.#specials.push(at);
    if (kind.bits & Element.Scope) this.#scopes.push(at);
    if (endsListSearch(kind)) this.#lists.push(at);
    if (kind.bits & tableOrPart) {
      this.#tableParts.push(at);
      this.#notePlace();
    }
  }

  pop(): OpenElement | undefined {
    const kind = this.#kinds.pop();
    const outside = this.#outsides.pop();
    if (kind === undefined || outside === undefined) return undefined;
    this.#places.get(kind.group)?.pop();
    if (kind.bits & Element.Special) this.#specials.pop();
    if (kind.bits & Element.Scope) this.#scopes.pop();
    if (endsListSearch(kind)) this.#lists.pop();
    if (kind.bits & tableOrPart) {
      this.#tableParts.pop();
      this.#notePlace();
    }
    return { kind, outside };
  }

  /** @returns the index of the innermost open element of a group; -1 if there is none */
  last(group: string): number {
    return this.#places.get(group)?.at(-1) ?? -1;
  }

  /**
   * Whether the position is inside `svg`, where tags have another meaning (HTML standard, section 13.2.6).
   */
  get foreign(): boolean {
    const drawing = this.last('svg');
    if (drawing < 0) return false;
    return drawing > Math.max(this.last('foreignobject'), this.last('desc'), this.last('title'));
  }

  /** @returns the index of the element that a start tag ends; -1 if it ends none */
  endedByStart(kind: ElementKind): number {
    const { bits } = kind;
    if (bits & Element.Cell) return this.#afterPart(part => (part & Element.HasCells) !== 0);
    if (bits & Element.Row)
      return this.#afterPart(part => (part & Element.HasCells) !== 0 && !(part & Element.Row));
    if (bits & Element.TablePart) return this.#afterPart(part => (part & Element.Table) !== 0);
    if (bits & Element.Table && this.outsideCells) return this.last('table');
    if (bits & Element.EndsItself)
      return this.#unlessAcrossBlocks(kind, this.#inScope(this.last(kind.group)));
    if (bits & Element.Item) {
      const item = this.last(kind.group);
      if (item > top(this.#lists)) return item;
    }
    if (bits & Element.EndsParagraph) return this.paragraph;
    return -1;
  }

  /** The index of the `p` that the start tag of a block ends; -1 if there is none in "button scope". */
  get paragraph(): number {
    const at = this.#inScope(this.last('p'));
    return at > this.last('button') ? at : -1;
  }

  /** @returns the index of the element that an end tag ends; -1 if it ends none */
  endedByEnd(kind: ElementKind): number {
    const { bits, name } = kind;
    const at = this.last(kind.group);
    // A `tbody` without a start tag is not on the stack. Its end tag ends the row.
    if (name === 'tbody' && this.#inTable(at) < 0) return this.#inTable(this.last('tr'));
    if (at < 0) return -1;
    if (kind.group !== 'heading' && this.#kinds[at]?.name !== name) return -1;
    if (bits & Element.TablePart) return this.#inTable(at);
    if (bits & Element.Table) return at > this.last('template') ? at : -1;
    if (name === 'p') return this.paragraph;
    if (name === 'li' && at < Math.max(this.last('ul'), this.last('ol'))) return -1;
    if (bits & (Element.Special | Element.Formatting))
      return this.#unlessAcrossBlocks(kind, this.#inScope(at));
    return at >= top(this.#specials) ? at : -1;
  }

  /**
   * Before a table, where inline elements are on the stack too, their end tags don't end the blocks inside.
   */
  #unlessAcrossBlocks({ bits }: ElementKind, at: number): number {
    const across =
      at < top(this.#specials) && this.betweenCells && !(bits & (Element.Special | Element.Block));
    return across ? -1 : at;
  }

  /** Updates `betweenCells`, which is stored because every text node reads it. */
  #notePlace(): void {
    this.betweenCells = (this.#tablePart & (Element.Table | Element.Row)) !== 0;
  }

  /** The bits of the innermost open table or table part. */
  get #tablePart(): number {
    const place = this.#tableParts.at(-1);
    return place === undefined ? 0 : (this.#kinds[place]?.bits ?? 0);
  }

  #inScope(at: number): number {
    return at >= top(this.#scopes) ? at : -1;
  }

  #inTable(at: number): number {
    return at > Math.max(this.last('table'), this.last('template')) ? at : -1;
  }

  /** @returns the index after the innermost table part that matches; -1 if no element is open there */
  #afterPart(matches: (bits: number) => boolean): number {
    const part = this.#tableParts.findLast(at => matches(this.#kinds[at]?.bits ?? 0));
    return part !== undefined && part + 1 < this.size ? part + 1 : -1;
  }
}

const blockOrCell = Element.Block | Element.Cell;
const tableOrPart = Element.Table | Element.TablePart;

const top = (places: readonly number[]): number => places.at(-1) ?? -1;

/** Whether an element stops the search for a list item to end (HTML standard, section 13.2.6.4.7). */
const endsListSearch = ({ bits }: ElementKind): boolean =>
  (bits & Element.Special) !== 0 && (bits & (Element.Transparent | Element.Item)) === 0;
