/** Keeps the highest-ranking of any number of items. */
export class Ranking<Item> {
  readonly #size: number;
  readonly #rank: (item: Item) => number;
  readonly #items: Item[] = [];

  /**
   * @param size the maximum number of items to keep
   * @param rank returns the rank of an item; of equals, the one that was added first ranks higher
   */
  constructor(size: number, rank: (item: Item) => number) {
    this.#size = size;
    this.#rank = rank;
  }

  add(item: Item): void {
    const rank = this.#rank(item);
    const last = this.#items[this.#size - 1];
    if (last !== undefined && this.#rank(last) >= rank) return;
    const at = this.#items.findLastIndex(other => this.#rank(other) >= rank) + 1;
    this.#items.splice(at, 0, item);
    this.#items.length = Math.min(this.#items.length, this.#size);
  }

  /** The items, with the highest rank first. */
  get items(): readonly Item[] {
    return this.#items;
  }
}
