/** Keeps the few items that rank highest, of any number. */
export class Ranking<Item> {
  readonly #size: number;
  readonly #rank: (item: Item) => number;
  readonly #items: Item[] = [];

  /**
   * @param size how many are kept
   * @param rank higher is kept first; of equals, the one that came first
   */
  constructor(size: number, rank: (item: Item) => number) {
    this.#size = size;
    this.#rank = rank;
  }

  add(item: Item): void {
    const rank = this.#rank(item);
    const at = this.#items.findLastIndex(other => this.#rank(other) >= rank) + 1;
    if (at >= this.#size) return;
    this.#items.splice(at, 0, item);
    this.#items.length = Math.min(this.#items.length, this.#size);
  }

  /** The highest first. */
  get items(): readonly Item[] {
    return this.#items;
  }
}
