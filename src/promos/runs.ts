import { once } from '../once.ts';
import type { ArticleFacts } from './article-facts.ts';
import { Opening } from './phrases/openings.ts';
import { phraseTest } from './phrases/phrase-test.ts';
import { storyLabels } from './phrases/story-labels.ts';

/** A run of blocks that are entirely links. */
export interface Run {
  /** The index of its first block. */
  readonly start: number;
  readonly length: number;
  /** The number of words of the block with the fewest. */
  readonly fewestWords: number;
  /** The index of the label above it; -1 if there is none. */
  readonly label: number;
}

/** The maximum length of a label. */
const longestLabel = 60;
/** The maximum length of text between the links of a list, such as a date or the name of a section. */
const longestAside = 60;
/** The maximum number of such texts between two links. */
const maxAsides = 2;

export const isStoryLabel = phraseTest(storyLabels);

/**
 * @returns for each block the run of links that contains it. In a list under a label, asides don't end a run.
 */
export const findRuns = (article: ArticleFacts): readonly (Run | undefined)[] => {
  const runs: (Run | undefined)[] = [];
  let run: { -readonly [key in keyof Run]: Run[key] } | undefined;
  let label = -1;
  let asides = 0;
  for (const [i, { text, linked }] of article.blocks.entries()) {
    const mayBeLabel = text.length <= longestLabel && (article.openingsAt(i) & Opening.StoryLabel) !== 0;
    const facts = mayBeLabel || linked.length > 0 ? article.at(i) : undefined;
    if (facts !== undefined && mayBeLabel && isStoryLabel(facts.wording)) {
      label = i;
      run = undefined;
      asides = 0;
    } else if (facts?.isLink === true) {
      run ??= { start: i, length: 0, fewestWords: Number.POSITIVE_INFINITY, label };
      run.length++;
      run.fewestWords = Math.min(run.fewestWords, facts.wording.wordCount);
      runs[i] = run;
      asides = 0;
    } else if (label >= 0 && asides < maxAsides && text.length <= longestAside) {
      asides++;
    } else {
      run = undefined;
      label = -1;
    }
  }
  return runs;
};

/** A row of short links, such as topics. */
export interface Row {
  readonly start: number;
  readonly length: number;
}

/** The maximum number of words of a topic. */
const maxWords = 5;

export const findRows = (article: ArticleFacts): readonly (Row | undefined)[] => {
  const rows: (Row | undefined)[] = [];
  let row: { -readonly [key in keyof Row]: Row[key] } | undefined;
  for (const [i, { text, linked }] of article.blocks.entries()) {
    const facts = linked.length > 0 && text.length <= longestLabel ? article.at(i) : undefined;
    if (facts?.isLink === true && facts.wording.wordCount <= maxWords) {
      row ??= { start: i, length: 0 };
      row.length++;
      rows[i] = row;
    } else {
      row = undefined;
    }
  }
  return rows;
};

/** The end of a sentence, or of a quoted title with its source. A list of sources is part of the article. */
const endsAsText = /["”] ?\(.*\)$|[.!:]["”’)]?$/;
/** The maximum length of a headline without a link, and the maximum number of them under a label. */
const longestHeadline = 130;
const maxHeadlines = 6;

/** First words of labels that an article's own lists may have too. */
const headsOwnLists = once(
  (): ReadonlySet<string> =>
    new Set(
      'MORE TOP LATEST RECENT MOST POPULAR TRENDING OTHER THE NEXT UP IN ON FEATURED SIMILAR BIG FULL MEHR'.split(
        ' ',
      ),
    ),
);

/** @returns the indexes of headlines without links in a list under a label */
export const findUnlinkedLists = (article: ArticleFacts): ReadonlySet<number> => {
  const found = new Set<number>();
  const isHeadline = (place: number): boolean => {
    const block = article.blocks[place];
    if (block === undefined || block.linked.length > 0 || block.text.length > longestHeadline) return false;
    const words = article.at(place)?.wording.wordCount ?? 0;
    return words >= 3 && !endsAsText.test(block.text) && !block.text.includes('http');
  };
  for (const [i, { text }] of article.blocks.entries()) {
    if (text.length > longestLabel || !text.endsWith(':')) continue;
    const wording = article.at(i)?.wording;
    if (wording === undefined || !isStoryLabel(wording) || headsOwnLists().has(wording.first)) continue;
    let end = i + 1;
    while (end <= i + maxHeadlines + 1 && isHeadline(end)) end++;
    if (end <= i + maxHeadlines + 1) for (let at = i + 1; at < end; at++) found.add(at);
  }
  return found;
};
