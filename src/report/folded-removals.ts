import type { ArticleDescription, PlacedRemoval } from './describe-article.ts';
import type { FoldedRemoval, Place, RuleCount, Source } from './report-data.ts';

interface Rule {
  removals: number;
  lines: number;
  articles: number;
}

/** Collects removed lines: identical ones of one rule are kept once, with the places where they stood. */
export class FoldedRemovals {
  readonly #sources: Source[] = [];
  readonly #folded = new Map<string, { readonly places: Place[] } & FoldedRemoval>();
  readonly #rules = new Map<string, Rule>();

  /** Adds what one article lost. */
  add(source: Source, removed: ArticleDescription['removed']): void {
    if (removed.length === 0) return;
    const index = this.#sources.push(source) - 1;
    for (const removal of removed) this.#addPlace(removal, index);
    for (const rule of new Set(removed.map(({ rule }) => rule))) this.#ruleOf(rule).articles++;
  }

  /** The articles that lost something, in their order. */
  get sources(): readonly Source[] {
    return this.#sources;
  }

  /** In the order in which they first stood. */
  get removals(): readonly FoldedRemoval[] {
    return [...this.#folded.values()];
  }

  /**
   * @param why gives a rule's sentence
   * @returns the rules' counts, the most frequent first
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
