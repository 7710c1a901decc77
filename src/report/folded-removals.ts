import type { ArticleDescription, PlacedRemoval } from './describe-article.ts';
import type { FoldedRemoval, Place, RuleCount, Source } from './report-data.ts';

interface Rule {
  removals: number;
  lines: number;
  articles: number;
}

/** Groups identical lines that were removed by the same rule, with all their places. */
export class FoldedRemovals {
  readonly #sources: Source[] = [];
  readonly #folded = new Map<string, { readonly places: Place[] } & FoldedRemoval>();
  readonly #rules = new Map<string, Rule>();

  /** Adds the removals of an article. */
  add(source: Source, removed: ArticleDescription['removed']): void {
    if (removed.length === 0) return;
    const index = this.#sources.push(source) - 1;
    for (const removal of removed) this.#addPlace(removal, index);
    for (const rule of new Set(removed.map(({ rule }) => rule))) this.#ruleOf(rule).articles++;
  }

  /** The articles with removals, in order. */
  get sources(): readonly Source[] {
    return this.#sources;
  }

  /** In the order of their first place. */
  get removals(): readonly FoldedRemoval[] {
    return [...this.#folded.values()];
  }

  /**
   * @param why returns the reason of a rule
   * @returns the counts of each rule, the most frequent first
   */
  rules(why: (rule: string) => string): readonly RuleCount[] {
    return [...this.#rules]
      .map(([rule, counts]) => ({ rule, why: why(rule), ...counts }))
      .sort((a, b) => b.removals - a.removals || (a.rule < b.rule ? -1 : 1));
  }

  #addPlace({ rule, text, after, previous, next }: PlacedRemoval, source: number): void {
    const counts = this.#ruleOf(rule);
    counts.removals++;
    const key = `${rule}\n${text}`;
    let folded = this.#folded.get(key);
    if (folded === undefined) {
      folded = { rule, text, places: [] };
      this.#folded.set(key, folded);
      counts.lines++;
    }
    folded.places.push({
      source,
      after,
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    });
  }

  #ruleOf(rule: string): Rule {
    const found = this.#rules.get(rule) ?? { removals: 0, lines: 0, articles: 0 };
    this.#rules.set(rule, found);
    return found;
  }
}
