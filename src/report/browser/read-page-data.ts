import type { PackedRemoval, PackedSource, PageData } from './page-data.ts';

/** An article and where it is, seen from the page: undefined for what is no file of its own. */
export interface LinkedSource {
  readonly path: string;
  readonly url: string | undefined;
  readonly textUrl: string | undefined;
}

/** A line that was removed, everywhere where it stood. */
export interface ListedRemoval {
  readonly rule: string;
  readonly text: string;
  readonly places: readonly ListedPlace[];
}

export interface ListedPlace {
  /** The article's index in `sources`. */
  readonly source: number;
  /** How many lines of the text stand before it. */
  readonly after: number;
  /** Its number among all places, by which its neighbours are found. */
  readonly number: number;
}

/** What the page shows. */
export interface ListData {
  readonly sources: readonly LinkedSource[];
  readonly removals: readonly ListedRemoval[];
  /** Each rule's sentence. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** @returns what the page shows, unpacked */
export const readPageData = ({ base, sources, rules, removals }: PageData): ListData => {
  let count = 0;
  const readRemoval = ([rule, text, ...packed]: PackedRemoval): ListedRemoval => {
    const places: ListedPlace[] = [];
    for (let i = 0; i < packed.length; i += 2) {
      places.push({ source: packed[i] ?? 0, after: packed[i + 1] ?? 0, number: count++ });
    }
    return { rule: rules[rule]?.[0] ?? '', text, places };
  };
  const readSource = ([path, url, textUrl]: PackedSource): LinkedSource => ({
    path,
    url: url === 0 ? `${base}${path}` : (url ?? undefined),
    textUrl: textUrl ?? undefined,
  });
  return {
    sources: sources.map(readSource),
    removals: removals.map(readRemoval),
    reasons: new Map(rules),
  };
};
