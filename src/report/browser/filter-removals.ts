import type { ListData, ListedPlace, ListedRemoval } from './read-page-data.ts';

/** Which removals are shown, and in which order. */
export interface Filter {
  /** Words that the line must contain, in any order. */
  readonly search: string;
  /** The name of a rule; `''` for all. */
  readonly rule: string;
  /** A part of the article's path. */
  readonly path: string;
  /** The number of places that the line was removed from. */
  readonly times: { readonly from: number; readonly to: number };
  readonly order: Order;
}

export type Order = 'frequent' | 'longest' | 'alphabetical' | 'articles';

/** A removed line with the places that pass the filter. */
export interface FilteredRemoval {
  readonly removal: ListedRemoval;
  readonly places: readonly ListedPlace[];
}

/** @returns a function that filters removals; preparing it once makes each keystroke fast */
export const makeFilter = ({
  sources,
  removals,
}: ListData): ((filter: Filter) => readonly FilteredRemoval[]) => {
  const texts = removals.map(({ text }) => fold(text));
  const paths = sources.map(({ path }) => fold(path));
  return ({ search, rule, path, times, order }) => {
    const words = fold(search).split(/\s+/);
    const folder = fold(path.trim());
    const inFolder = paths.map(path => path.includes(folder));
    const found: FilteredRemoval[] = [];
    for (const [i, removal] of removals.entries()) {
      const text = texts[i] ?? '';
      if ((rule !== '' && removal.rule !== rule) || !words.every(word => text.includes(word))) continue;
      const places =
        folder === '' ? removal.places : removal.places.filter(({ source }) => inFolder[source] === true);
      if (places.length > 0 && places.length >= times.from && places.length <= times.to)
        found.push({ removal, places });
    }
    return sort(found, order);
  };
};

/** Makes the comparison of texts ignore case and the style of quotes. */
const fold = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const sort = (found: FilteredRemoval[], order: Order): readonly FilteredRemoval[] => {
  switch (order) {
    case 'frequent':
      return found.sort((a, b) => b.places.length - a.places.length);
    case 'longest':
      return found.sort((a, b) => b.removal.text.length - a.removal.text.length);
    case 'alphabetical':
      return found.sort((a, b) => (a.removal.text < b.removal.text ? -1 : 1));
    case 'articles':
      return found;
  }
};
