import { whyRemoved } from '../promos/rules.ts';
import type { ArticleDescription } from './describe-article.ts';
import { FoldedRemovals } from './folded-removals.ts';
import { ProblemGroups, type ReportedProblem } from './problem-groups.ts';
import { Ranking } from './ranking.ts';
import type { Outlier, ReportData, Source } from './report-data.ts';
import { ShareHistogram } from './share-histogram.ts';

/** The outcome of an article, for a report. */
export interface ReportedArticle {
  readonly path: string;
  /** The path of its text, if that is a separate file. */
  readonly output?: string;
  readonly status: 'converted' | 'unchanged' | 'failed';
  /** Undefined if it was not converted, because it failed or its output was up to date. */
  readonly description?: ArticleDescription;
  readonly warnings: readonly ReportedProblem[];
  readonly failure?: ReportedProblem;
}

const maxOutliers = 10;

/**
 * Builds a report from articles that are added one by one. It keeps all removals, but only counts for the
 * articles themselves, and the few to check first.
 */
export class ReportBuilder {
  readonly #version: string;
  readonly #checked: boolean;
  readonly #articles = {
    total: 0,
    converted: 0,
    unchanged: 0,
    failed: 0,
    warned: 0,
    empty: 0,
    shortened: 0,
  };
  readonly #words = { kept: 0, removed: 0 };
  readonly #lines = { kept: 0, removed: 0 };
  readonly #shares = new ShareHistogram();
  readonly #largestLosses = new Ranking<Outlier>(maxOutliers, ({ share }) => share);
  readonly #shortest = new Ranking<Outlier>(maxOutliers, ({ words }) => -words);
  readonly #empty = new Ranking<Outlier>(maxOutliers, ({ removedWords }) => removedWords);
  readonly #removals = new FoldedRemovals();
  readonly #problems = new ProblemGroups();

  /**
   * @param version the version of cleancopy
   * @param checked whether outputs are only compared
   */
  constructor(version: string, checked: boolean) {
    this.#version = version;
    this.#checked = checked;
  }

  add({ path, output, status, description, warnings, failure }: ReportedArticle): void {
    this.#articles.total++;
    this.#articles[status]++;
    if (failure !== undefined) this.#problems.add('failure', path, failure);
    if (warnings.length > 0) this.#articles.warned++;
    for (const warning of warnings) this.#problems.add('warning', path, warning);
    if (description !== undefined)
      this.#describe(output === undefined ? { path } : { path, output }, description);
  }

  get data(): ReportData {
    return {
      version: this.#version,
      checked: this.#checked,
      articles: { ...this.#articles },
      words: { ...this.#words },
      lines: { ...this.#lines },
      shares: this.#shares.ranges,
      rules: this.#removals.rules(whyRemoved),
      largestLosses: this.#largestLosses.items,
      shortest: this.#shortest.items,
      empty: this.#empty.items,
      problems: this.#problems.groups,
      sources: this.#removals.sources,
      removals: this.#removals.removals,
    };
  }

  #describe(source: Source, { words, lines, removed }: ArticleDescription): void {
    const removedWords = removed.reduce((sum, removal) => sum + removal.words, 0);
    const share = removedWords === 0 ? 0 : removedWords / (words + removedWords);
    this.#words.kept += words;
    this.#words.removed += removedWords;
    this.#lines.kept += lines;
    this.#lines.removed += removed.length;
    this.#shares.add(share);
    this.#rank({ path: source.path, words, removedWords, share });
    if (removed.length > 0) this.#articles.shortened++;
    this.#removals.add(source, removed);
  }

  #rank(outlier: Outlier): void {
    if (outlier.share > 0) this.#largestLosses.add(outlier);
    if (outlier.words > 0) this.#shortest.add(outlier);
    else {
      this.#articles.empty++;
      this.#empty.add(outlier);
    }
  }
}
