/** What a report says, as `--report report.json` writes it; `report.schema.json` describes it. */
export interface ReportData {
  /** The version of cleancopy that made it. */
  readonly version: string;
  /** Outputs were compared and none was written. */
  readonly checked: boolean;
  readonly articles: ArticleCounts;
  readonly words: Amounts;
  readonly lines: Amounts;
  /** How many articles lost how much of their words, from nothing to everything. */
  readonly shares: readonly ShareRange[];
  /** The most frequent first. */
  readonly rules: readonly RuleCount[];
  /** The articles that lost the largest share of their words, ten at most. */
  readonly largestLosses: readonly Outlier[];
  /** The articles whose texts have the fewest words, ten at most; empty ones are not among them. */
  readonly shortest: readonly Outlier[];
  /** The articles whose text is empty: the ten that lost the most words. */
  readonly empty: readonly Outlier[];
  /** Failures, then warnings, the most frequent kind first. */
  readonly problems: readonly ProblemGroup[];
  /** The articles that lost something, which places refer to. */
  readonly sources: readonly Source[];
  /** Each line that was removed, identical ones folded; in the order of the articles. */
  readonly removals: readonly FoldedRemoval[];
}

/** How many articles there were. */
export interface ArticleCounts {
  readonly total: number;
  /** Their output was written; where outputs are only compared, it is missing or out of date. */
  readonly converted: number;
  /** Their output was there already. */
  readonly unchanged: number;
  readonly failed: number;
  /** Converted or unchanged, with at least one warning. */
  readonly warned: number;
  /** Their text is empty. */
  readonly empty: number;
  /** Something was removed from them. */
  readonly shortened: number;
}

export interface Amounts {
  readonly kept: number;
  readonly removed: number;
}

/** Articles that lost more than `over` and at most `upTo` of their words; 0 to 1. */
export interface ShareRange {
  readonly over: number;
  readonly upTo: number;
  readonly articles: number;
}

export interface RuleCount {
  readonly rule: string;
  /** The rule's sentence. */
  readonly why: string;
  readonly removals: number;
  /** How many different lines those are. */
  readonly lines: number;
  readonly articles: number;
}

/** An article that a person would check first. */
export interface Outlier {
  readonly path: string;
  /** The words of its text. */
  readonly words: number;
  readonly removedWords: number;
  /** Of its words, how many were removed; 0 to 1. */
  readonly share: number;
}

/** Problems of one kind. */
export interface ProblemGroup {
  readonly severity: 'failure' | 'warning';
  readonly code: string;
  readonly count: number;
  /** The first hundred. */
  readonly articles: readonly { readonly path: string; readonly message: string }[];
}

export interface Source {
  readonly path: string;
  /** Where its text went, if that is a file of its own. */
  readonly output?: string;
}

/** A line that was removed, everywhere where it stood. */
export interface FoldedRemoval {
  readonly rule: string;
  readonly text: string;
  readonly places: readonly Place[];
}

export interface Place {
  /** The article's index in `sources`. */
  readonly source: number;
  /** How many lines of the text stand before it. */
  readonly after: number;
  /** The end of the paragraph before it. */
  readonly previous?: string;
  /** The beginning of the paragraph after it. */
  readonly next?: string;
}
