/** The data of a report, as written by `--report report.json`; `report.schema.json` describes it. */
export interface ReportData {
  /** The version of cleancopy that created it. */
  readonly version: string;
  /** Whether outputs were only compared, and not written. */
  readonly checked: boolean;
  readonly articles: ArticleCounts;
  readonly words: Amounts;
  readonly lines: Amounts;
  /** The number of articles for each range of the share of removed words, from none to all. */
  readonly shares: readonly ShareRange[];
  /** The most frequent first. */
  readonly rules: readonly RuleCount[];
  /** The articles with the largest share of removed words, at most ten. */
  readonly largestLosses: readonly Outlier[];
  /** The articles with the fewest words, at most ten, without empty ones. */
  readonly shortest: readonly Outlier[];
  /** Articles without text: at most ten, those with the most removed words. */
  readonly empty: readonly Outlier[];
  /** Failures first, then warnings, each with the most frequent first. */
  readonly problems: readonly ProblemGroup[];
  /** The articles with removals. Places refer to them by index. */
  readonly sources: readonly Source[];
  /** All removed lines in the order of the articles, with identical ones grouped. */
  readonly removals: readonly FoldedRemoval[];
}

/** The number of articles by outcome. */
export interface ArticleCounts {
  readonly total: number;
  /**
   * Articles whose output was written; if outputs were only compared, those whose output is missing or out of
   * date.
   */
  readonly converted: number;
  /** Articles whose output was up to date. */
  readonly unchanged: number;
  readonly failed: number;
  /** Converted or unchanged articles with at least one warning. */
  readonly warned: number;
  /** Articles without text. */
  readonly empty: number;
  /** Articles with removals. */
  readonly shortened: number;
}

export interface Amounts {
  readonly kept: number;
  readonly removed: number;
}

/** Articles with a share of removed words above `over` and up to `upTo`; both are 0 to 1. */
export interface ShareRange {
  readonly over: number;
  readonly upTo: number;
  readonly articles: number;
}

export interface RuleCount {
  readonly rule: string;
  /** The reason of the rule. */
  readonly why: string;
  readonly removals: number;
  /** The number of different lines among the removals. */
  readonly lines: number;
  readonly articles: number;
}

/** An article to check first. */
export interface Outlier {
  readonly path: string;
  /** The number of words in its text. */
  readonly words: number;
  readonly removedWords: number;
  /** The share of its words that were removed, 0 to 1. */
  readonly share: number;
}

/** Problems with the same code. */
export interface ProblemGroup {
  readonly severity: 'failure' | 'warning';
  readonly code: string;
  readonly count: number;
  /** At most the first hundred. */
  readonly articles: readonly { readonly path: string; readonly message: string }[];
}

export interface Source {
  readonly path: string;
  /** The path of its text, if that is a separate file. */
  readonly output?: string;
}

/** A removed line with all places that it was removed from. */
export interface FoldedRemoval {
  readonly rule: string;
  readonly text: string;
  readonly places: readonly Place[];
}

export interface Place {
  /** The article's index in `sources`. */
  readonly source: number;
  /** The number of lines of the text before it. */
  readonly after: number;
  /** The end of the paragraph before it; left out of the JSON if there is none. */
  readonly previous: string | undefined;
  /** The start of the paragraph after it; left out of the JSON if there is none. */
  readonly next: string | undefined;
}
