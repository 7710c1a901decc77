import type { ProblemGroup } from './report-data.ts';

/** A problem: a code for programs and a message for people. */
export interface ReportedProblem {
  readonly code: string;
  readonly message: string;
}

/**
 * The maximum number of articles that a group names. It is more than anyone reads; the others are only
 * counted.
 */
const maxArticles = 100;

/** Groups failures and warnings by code. */
export class ProblemGroups {
  readonly #groups = new Map<string, Group>();

  add(severity: ProblemGroup['severity'], path: string, { code, message }: ReportedProblem): void {
    const key = `${severity} ${code}`;
    const group = this.#groups.get(key) ?? { severity, code, count: 0, articles: [] };
    this.#groups.set(key, group);
    group.count++;
    if (group.articles.length < maxArticles) group.articles.push({ path, message });
  }

  /** Failures come first, then the most frequent; groups of equal size are sorted by code. */
  get groups(): readonly ProblemGroup[] {
    return [...this.#groups.values()].sort(
      (a, b) =>
        Number(b.severity === 'failure') - Number(a.severity === 'failure') ||
        b.count - a.count ||
        (a.code < b.code ? -1 : 1),
    );
  }
}

interface Group extends ProblemGroup {
  count: number;
  readonly articles: { readonly path: string; readonly message: string }[];
}
