/** What the page's script is given at once, without names that would be repeated a hundred thousand times. */
export interface PageData {
  /** What most addresses begin with, before the path. */
  readonly base: string;
  readonly sources: readonly PackedSource[];
  /** Each rule's name and sentence. */
  readonly rules: readonly (readonly [name: string, why: string])[];
  readonly removals: readonly PackedRemoval[];
}

/** An article. Its address is 0 where that is the base and the path; an address is null for what is no file of its own. */
export type PackedSource = readonly [path: string, url: string | 0 | null, textUrl: string | null];

/** The number of the rule, the line, and for each place the number of the article and of the lines before it. */
export type PackedRemoval = readonly [rule: number, text: string, ...places: readonly number[]];

/** The paragraphs before and after each place, in the order of the places; null where there is none. */
export type PackedNeighbors = readonly (string | null)[];

/** How many places' neighbours stand in an element of their own: it is read when one of them is shown. */
export const placesInElement = 1000;

/** @returns the id of an element with neighbours */
export const neighborsId = (number: number): string => `neighbors-${number}`;
