import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCleaner } from '../../src/index.ts';

/** A real article, each line of its text labelled by hand. */
interface LabelledArticle {
  readonly html: string;
  readonly lines: readonly {
    readonly text: string;
    /** `either` counts neither way. */
    readonly label: 'promo' | 'keep' | 'either';
    readonly kind: string;
  }[];
}

/** How many lines went, of how many. */
interface Count {
  gone: number;
  all: number;
}

/** What became of the labelled lines. */
export interface Fates {
  readonly promos: ReadonlyMap<string, Count>;
  readonly kept: ReadonlyMap<string, Count>;
}

/**
 * @param data the folder that CLEANCOPY_DATA names
 * @param name the corpus
 * @returns what becomes of its lines where every kind of promo is removed, by the lines' kind
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

/** @returns for each block of the article, in its order, whether it went */
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

/** @returns the share of lines that went, of all kinds if none is named */
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
