import type { ArticleDescription, PlacedRemoval } from './describe-article.ts';
import type { FoldedRemoval, Place, RuleCount, Source } from './report-data.ts';

/** The removals of a rule. */
interface Rule {
  removals: number;
  articles: number;
  /** The index of the last of those articles. */
  lastSource: number;
  /** The places of each line. */
  readonly lines: Map<string, Place[]>;
}

/** Groups identical lines that were removed by the same rule, with all their places. */
export class FoldedRemovals {
  readonly #sources: Source[] = [];
  readonly #removals: FoldedRemoval[] = [];
  readonly #rules = new Map<string, Rule>();

  /** Adds the removals of an article. */
  add(source: Source, removed: ArticleDescription['removed']): void {
    if (removed.length === 0) return;
    const index = this.#sources.push(source) - 1;
    for (const removal of removed) this.#addPlace(removal, index);
  }

  /** The articles with removals, in order. */
  get sources(): readonly Source[] {
    return this.#sources;
  }

  /** In the order of their first place. */
  get removals(): readonly FoldedRemoval[] {
    return this.#removals;
  }

  /**
   * @param why returns the reason of a rule
   * @returns the counts of each rule, the most frequent first
   */
  rules(why: (rule: string) => string): readonly RuleCount[] {
    return [...this.#rules]
      .map(([rule, { removals, lines, articles }]) => ({
        rule,
        why: why(rule),
        removals,
        lines: lines.size,
        articles,
      }))
      .sort((a, b) => b.removals - a.removals || (a.rule < b.rule ? -1 : 1));
  }

  #addPlace({ rule, text, after, previous, next }: PlacedRemoval, source: number): void {
    const counts = this.#ruleOf(rule);
    counts.removals++;
    if (counts.lastSource !== source) counts.articles++;
    counts.lastSource = source;
    const places = counts.lines.get(text) ?? this.#addLine(rule, copyOf(text), counts);
    places.push({ source, after, previous: previous && copyOf(previous), next: next && copyOf(next) });
  }

  #addLine(rule: string, text: string, { lines }: Rule): Place[] {
    const places: Place[] = [];
    lines.set(text, places);
    this.#removals.push({ rule, text, places });
    return places;
  }

  #ruleOf(rule: string): Rule {
    const found = this.#rules.get(rule) ?? { removals: 0, articles: 0, lastSource: -1, lines: new Map() };
    this.#rules.set(rule, found);
    return found;
  }
}

/** @returns the same string in its own memory: a slice would keep the whole text that it is part of */
const copyOf = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');
