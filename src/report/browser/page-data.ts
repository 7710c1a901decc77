import type { FoldedRemoval } from '../report-data.ts';

/** What the page's script is given. */
export interface PageData {
  readonly sources: readonly LinkedSource[];
  readonly removals: readonly FoldedRemoval[];
  /** Each rule's sentence. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** An article and where it is, seen from the page: undefined for what is no file of its own. */
export interface LinkedSource {
  readonly path: string;
  readonly url: string | undefined;
  readonly textUrl: string | undefined;
}
