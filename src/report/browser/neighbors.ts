import { findElement } from './element.ts';
import { neighborsId, type PackedNeighbors, placesInElement } from './page-data.ts';

/** The paragraphs before and after a removed line. */
export interface Neighbors {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

const read = new Map<number, PackedNeighbors>();

/** @param place its number among all places. The page must be loaded completely. */
const neighborsOf = (place: number): Neighbors => {
  const element = Math.floor(place / placesInElement);
  const packed: PackedNeighbors =
    read.get(element) ?? JSON.parse(findElement(neighborsId(element), HTMLScriptElement).text);
  read.set(element, packed);
  const at = 2 * (place % placesInElement);
  return { previous: packed[at] ?? undefined, next: packed[at + 1] ?? undefined };
};

/**
 * Calls a function with the neighbours of a place once they are loaded. They are most of the page and come
 * last, so that the list can be shown before them.
 */
export const withNeighbors = (place: number, use: (neighbors: Neighbors) => void): void => {
  const give = (): void => use(neighborsOf(place));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', give, { once: true });
  else give();
};
