import { formatAmount, formatCount } from '../format-number.ts';
import { findElement } from './element.ts';
import type { FilteredRemoval } from './filter-removals.ts';
import type { ListData } from './read-page-data.ts';
import { removalItem } from './removal-item.ts';

/** How many removals are shown at a time: few enough for any browser, and for printing. */
const removalsAtATime = 50;

/** The list of removals. It shows the first ones, and more on demand. */
export class RemovalList {
  readonly #data: ListData;
  readonly #list = findElement('list', HTMLOListElement);
  readonly #more = findElement('more', HTMLButtonElement);
  readonly #summary = findElement('summary', HTMLElement);
  #removals: readonly FilteredRemoval[] = [];

  constructor(data: ListData) {
    this.#data = data;
    this.#more.addEventListener('click', () => {
      const next = this.#list.children.length;
      this.#append();
      this.focus(next);
    });
  }

  /** Shows removals, starting with the first. */
  show(removals: readonly FilteredRemoval[]): void {
    this.#removals = removals;
    this.#list.replaceChildren();
    this.#append();
    const places = removals.reduce((sum, { places }) => sum + places.length, 0);
    this.#summary.textContent =
      removals.length === 0
        ? 'No removed line is like this.'
        : `${formatAmount(removals.length, 'different line')}, removed ${formatAmount(places, 'time')}`;
  }

  /** Moves the focus to the removal at an index, and shows more if it is the next one. */
  focus(index: number): void {
    if (index === this.#list.children.length) this.#append();
    const item = this.#list.children[Math.max(0, index)];
    if (!(item instanceof HTMLElement)) return;
    for (const other of this.#list.querySelectorAll(':scope > [tabindex="0"]'))
      other.setAttribute('tabindex', '-1');
    item.tabIndex = 0;
    item.focus();
  }

  /** The index of the removal that has or contains the focus; -1 if there is none. */
  get focused(): number {
    return [...this.#list.children].findIndex(item => item.contains(document.activeElement));
  }

  /** The removal that has the focus itself, and its element. */
  get current(): { readonly text: string; readonly item: Element } | undefined {
    const item = document.activeElement;
    const removal = item?.parentElement === this.#list ? this.#removals[this.focused]?.removal : undefined;
    return item === null || removal === undefined ? undefined : { text: removal.text, item };
  }

  #append(): void {
    const shown = this.#list.children.length;
    const portion = this.#removals.slice(shown, shown + removalsAtATime);
    this.#list.append(...portion.map(removal => removalItem(removal, this.#data)));
    const first = this.#list.firstElementChild;
    if (shown === 0 && first instanceof HTMLElement) first.tabIndex = 0;
    const left = this.#removals.length - shown - portion.length;
    this.#more.hidden = left === 0;
    this.#more.textContent =
      left <= removalsAtATime ? `Show ${left} more` : `Show ${removalsAtATime} more of ${formatCount(left)}`;
  }
}
