/** The data that the page's script needs first. Arrays avoid repeating keys for every removal. */
export interface PageData {
  /** The URL prefix that most articles share, before their path. */
  readonly base: string;
  readonly sources: readonly PackedSource[];
  /** The name and reason of each rule. */
  readonly rules: readonly (readonly [name: string, why: string])[];
  readonly removals: readonly PackedRemoval[];
}

/**
 * An article. Its `url` is 0 if it consists of the base and the path. A URL is null if there is no such file.
 */
export type PackedSource = readonly [path: string, url: string | 0 | null, textUrl: string | null];

/**
 * The index of the rule, the line, and two numbers for each place: the index of the article and the number of
 * lines before it.
 */
export type PackedRemoval = readonly [rule: number, text: string, ...places: readonly number[]];

/** The paragraphs before and after each place, in the order of places; null if there is none. */
export type PackedNeighbors = readonly (string | null)[];

/** Neighbours of this many places share an element, which is parsed only when one of them is shown. */
export const placesInElement = 1000;

/** @returns the id of an element that contains neighbours */
export const neighborsId = (number: number): string => `neighbors-${number}`;
