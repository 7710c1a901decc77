import type { ProblemGroup } from './report-data.ts';

/** Something that went wrong: a code for its kind, and what is wrong and what to do. */
export interface ReportedProblem {
  readonly code: string;
  readonly message: string;
}

/** How many articles a kind of problem names: more than anybody reads, and the rest are counted. */
const longest = 100;

/** Collects failures and warnings by their kind. */
export class ProblemGroups {
  readonly #groups = new Map<string, Group>();

  add(severity: ProblemGroup['severity'], path: string, { code, message }: ReportedProblem): void {
    const key = `${severity} ${code}`;
    const group = this.#groups.get(key) ?? { severity, code, count: 0, articles: [] };
    this.#groups.set(key, group);
    group.count++;
    if (group.articles.length < longest) group.articles.push({ path, message });
  }

  /** Failures first, then the most frequent; equals by their codes. */
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
