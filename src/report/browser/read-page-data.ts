import type { PackedRemoval, PackedSource, PageData } from './page-data.ts';

/** An article, with URLs relative to the page; undefined if there is no such file. */
export interface LinkedSource {
  readonly path: string;
  readonly url: string | undefined;
  readonly textUrl: string | undefined;
}

/** A removed line with all places that it was removed from. */
export interface ListedRemoval {
  readonly rule: string;
  readonly text: string;
  readonly places: readonly ListedPlace[];
}

export interface ListedPlace {
  /** The article's index in `sources`. */
  readonly source: number;
  /** The number of lines of the text before it. */
  readonly after: number;
  /** Its number among all places, which locates its neighbours. */
  readonly number: number;
}

/** The data of the list. */
export interface ListData {
  readonly sources: readonly LinkedSource[];
  readonly removals: readonly ListedRemoval[];
  /** The reason of each rule. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** @returns the data of the list, unpacked */
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
