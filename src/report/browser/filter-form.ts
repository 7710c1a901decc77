import { findElement } from './element.ts';
import type { Filter, Order } from './filter-removals.ts';

const orders: Readonly<Record<string, Order>> = {
  frequent: 'frequent',
  longest: 'longest',
  alphabetical: 'alphabetical',
  articles: 'articles',
};

/** The controls above the list. */
export class FilterForm {
  readonly #form = findElement('filter', HTMLFormElement);
  readonly #showAll = findElement('show-all', HTMLButtonElement);

  /** @param change called whenever the filter changes */
  constructor(change: () => void) {
    this.#form.addEventListener('input', change);
    this.#form.addEventListener('submit', event => event.preventDefault());
    this.#showAll.addEventListener('click', () => {
      this.#form.reset();
      change();
      this.search.focus();
    });
    document.addEventListener('click', event => {
      const link =
        event.target instanceof Element ? event.target.closest('a[data-rule], a[data-path]') : null;
      if (!(link instanceof HTMLElement)) return;
      this.#form.reset();
      this.#set('rule', link.dataset['rule'] ?? '');
      this.#set('path', link.dataset['path'] ?? '');
      if (link.dataset['path'] !== undefined) this.#set('order', 'articles' satisfies Order);
      change();
    });
  }

  get search(): HTMLInputElement {
    return findElement('search', HTMLInputElement);
  }

  /** Whether the filter hides any removal. */
  set narrowed(narrowed: boolean) {
    this.#showAll.hidden = !narrowed;
  }

  get filter(): Filter {
    const values = new FormData(this.#form);
    const read = (name: string): string => String(values.get(name) ?? '');
    const [from = '', to = ''] = read('times').split('-');
    return {
      search: read('search'),
      rule: read('rule'),
      path: read('path'),
      times: { from: Number(from), to: to === '' ? Number.POSITIVE_INFINITY : Number(to) },
      order: orders[read('order')] ?? 'frequent',
    };
  }

  #set(name: string, value: string): void {
    const control = this.#form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}
