/** The possible readings of a mark. */
export const Reading = {
  Opens: 0,
  Closes: 1,
  Apostrophe: 2,
  /** It is kept as it was written, because it is a sign of feet or inches, or an arrow. */
  Stays: 3,
  /** Of two single marks, the first opens a quotation and the second is an apostrophe: ‘’tis. */
  OpensBeforeApostrophe: 4,
  /** Of two single marks, the first is an apostrophe and the second closes a quotation: goin’’. */
  ClosesAfterApostrophe: 5,
} as const;
export type Reading = (typeof Reading)[keyof typeof Reading];

/** A cost above that of any sensible reading, but small enough to be added up. */
export const impossible = 200;
