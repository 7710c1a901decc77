import type { Removal } from '../promos/drop-promos.ts';
import { countWords } from './count-words.ts';

/** A removed block with the paragraphs before and after it. */
export interface PlacedRemoval extends Removal {
  readonly words: number;
  /** The end of the paragraph before it; undefined if there is none. */
  readonly previous: string | undefined;
  /** The start of the paragraph after it; undefined if there is none. */
  readonly next: string | undefined;
}

/** What a report needs of an article: a few numbers, and the removals. */
export interface ArticleDescription {
  readonly words: number;
  readonly lines: number;
  readonly removed: readonly PlacedRemoval[];
}

/** The maximum length of a neighbouring paragraph's excerpt, in UTF-16 units. */
const maxNeighborLength = 200;

/**
 * @param result what a conversion gave
 * @returns its description. Its strings can be slices, which keep the article's whole text in memory
 */
export const describeArticle = ({
  text,
  removed,
}: {
  readonly text: string;
  readonly removed: readonly Removal[];
}): ArticleDescription => ({
  words: countWords(text),
  lines: countLines(text),
  removed: removed.length === 0 ? [] : placeRemovals(text, removed),
});

const countLines = (text: string): number => {
  if (text === '') return 0;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
};

/** @param removed removals in the order of the text, which is scanned once */
const placeRemovals = (text: string, removed: readonly Removal[]): readonly PlacedRemoval[] => {
  let line = 0;
  let previous = '';
  let start = 0;
  return removed.map(({ rule, text: removal, after }) => {
    for (; line < after; line++) {
      const end = endOfLine(text, start);
      previous = text.slice(start, end);
      start = end + 1;
    }
    return {
      rule,
      text: removal,
      after,
      words: countWords(removal),
      previous: neighbor(previous, clipBeginning),
      next: neighbor(text.slice(start, endOfLine(text, start)), clipEnd),
    };
  });
};

const endOfLine = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};

const neighbor = (line: string, clip: (line: string) => string): string | undefined => {
  if (line === '') return undefined;
  return line.length <= maxNeighborLength ? line : clip(line);
};

/**
 * How far from the cut a space may be in order to keep a word whole. Some scripts have no spaces, and URLs
 * are long.
 */
const nearby = 40;

const clipBeginning = (line: string): string => {
  const earliest = line.length - maxNeighborLength;
  const space = line.indexOf(' ', earliest);
  const isNear = space >= 0 && space - earliest < nearby;
  const kept = isNear ? line.slice(space + 1) : line.slice(earliest).replace(/^[\udc00-\udfff]/, '');
  return `… ${kept}`;
};

const clipEnd = (line: string): string => {
  const space = line.lastIndexOf(' ', maxNeighborLength);
  const isNear = space > maxNeighborLength - nearby;
  const kept = isNear
    ? line.slice(0, space)
    : line.slice(0, maxNeighborLength).replace(/[\ud800-\udbff]$/, '');
  return `${kept} …`;
};
