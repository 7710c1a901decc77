import { once } from '../once.ts';
import type { ArticleFacts } from './article-facts.ts';
import { Opens, opensWith } from './phrases/openings.ts';
import { phraseTest } from './phrases/phrase-test.ts';
import { storyLabels } from './phrases/story-labels.ts';

/** A run of blocks that are all link. */
export interface Run {
  /** The place of its first block. */
  readonly start: number;
  readonly length: number;
  /** How many words the shortest has. */
  readonly fewestWords: number;
  /** The place of the label above them, -1 where there is none. */
  readonly label: number;
}

/** A label is no longer. */
const longestLabel = 60;
/** What stands between the links of a list is no longer: a date, the name of a section. */
const longestAside = 60;
/** How many of them may stand between two links. */
const mostAsides = 2;

export const isStoryLabel = phraseTest(storyLabels);

/** @returns for each block the run of links that it is part of; under a label asides don't end one */
export const findRuns = (article: ArticleFacts): readonly (Run | undefined)[] => {
  const runs: (Run | undefined)[] = [];
  let run: { -readonly [key in keyof Run]: Run[key] } | undefined;
  let label = -1;
  let asides = 0;
  for (const [i, { text, linked }] of article.blocks.entries()) {
    const mayBeLabel = text.length <= longestLabel && (opensWith(text) & Opens.Label) !== 0;
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
    } else if (label >= 0 && asides < mostAsides && text.length <= longestAside) {
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

/** A topic has no more words. */
const mostWords = 5;

export const findRows = (article: ArticleFacts): readonly (Row | undefined)[] => {
  const rows: (Row | undefined)[] = [];
  let row: { -readonly [key in keyof Row]: Row[key] } | undefined;
  for (const [i, { text, linked }] of article.blocks.entries()) {
    const facts = linked.length > 0 && text.length <= longestLabel ? article.at(i) : undefined;
    if (facts?.isLink === true && facts.wording.wordCount <= mostWords) {
      row ??= { start: i, length: 0 };
      row.length++;
      rows[i] = row;
    } else {
      row = undefined;
    }
  }
  return rows;
};

/** A sentence, or a quoted title with its source behind it: a list of sources is the article's own. */
const endsAsText = /["”] ?\(.*\)$|[.!:]["”’)]?$/;
/** Headlines whose links are lost are no longer, and no more under one label. */
const longestHeadline = 130;
const mostHeadlines = 6;

/** What begins labels of an article's own lists too. */
const headsOwnLists = once(
  (): ReadonlySet<string> =>
    new Set(
      'MORE TOP LATEST RECENT MOST POPULAR TRENDING OTHER THE NEXT UP IN ON FEATURED SIMILAR BIG FULL MEHR'.split(
        ' ',
      ),
    ),
);

/** @returns the places of headlines without links that stand in a list under a label */
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
    while (end <= i + mostHeadlines + 1 && isHeadline(end)) end++;
    if (end <= i + mostHeadlines + 1) for (let at = i + 1; at < end; at++) found.add(at);
  }
  return found;
};
