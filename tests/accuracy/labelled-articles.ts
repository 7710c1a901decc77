import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCleaner } from '../../src/index.ts';

/** A real article whose lines are labelled by hand. */
interface LabelledArticle {
  readonly html: string;
  readonly lines: readonly {
    readonly text: string;
    /** Lines labelled `either` are not counted. */
    readonly label: 'promo' | 'keep' | 'either';
    readonly kind: string;
  }[];
}

/** The number of removed lines, and of all lines. */
interface Count {
  gone: number;
  all: number;
}

/** Counts of the labelled lines by kind. */
export interface Fates {
  readonly promos: ReadonlyMap<string, Count>;
  readonly kept: ReadonlyMap<string, Count>;
}

/**
 * Removes promos of every kind from a corpus and counts the removed lines.
 *
 * @param data the folder named by CLEANCOPY_DATA
 * @param name the corpus
 */
export const measureFates = (data: string, name: string): Fates => {
  const { clean } = createCleaner({ promos: 'all', quotes: 'keep' });
  const promos = new Map<string, Count>();
  const kept = new Map<string, Count>();
  for (const { html, lines } of readArticles(data, name)) {
    const { text, removed } = clean(html);
    const fates = inOrder(text === '' ? [] : text.split('\n'), removed);
    if (fates.length !== lines.length)
      throw new Error(`${name}: the lines have changed: ${html.slice(0, 80)}`);
    for (const [i, { label, kind }] of lines.entries()) {
      if (label === 'either') continue;
      const counts = label === 'promo' ? promos : kept;
      const count = counts.get(kind) ?? { gone: 0, all: 0 };
      counts.set(kind, count);
      count.all++;
      if (fates[i] === true) count.gone++;
    }
  }
  return { promos, kept };
};

const readArticles = (data: string, name: string): readonly LabelledArticle[] =>
  readFileSync(join(data, 'corpus', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map((line): LabelledArticle => JSON.parse(line));

/** @returns for each block of the article, in order, whether it was removed */
const inOrder = (
  kept: readonly string[],
  removed: readonly { readonly after: number }[],
): readonly boolean[] => {
  const fates: boolean[] = [];
  let next = 0;
  for (let i = 0; i <= kept.length; i++) {
    for (; (removed[next]?.after ?? Number.POSITIVE_INFINITY) <= i; next++) fates.push(true);
    if (i < kept.length) fates.push(false);
  }
  return fates;
};

/** @returns the share of lines that were removed; of all kinds if none is given */
export const shareGone = (counts: ReadonlyMap<string, Count>, kind?: string): number => {
  let gone = 0;
  let all = 0;
  for (const [name, count] of counts) {
    if (kind !== undefined && name !== kind) continue;
    gone += count.gone;
    all += count.all;
  }
  return all === 0 ? 0 : gone / all;
};
