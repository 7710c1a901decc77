/** The ways to read a mark. */
export const Reading = {
  Opens: 0,
  Closes: 1,
  Apostrophe: 2,
  /** As it is written: the sign of feet or inches, an arrow. */
  Stays: 3,
  /** Of two single marks: a quotation opens before an apostrophe, ‘’tis. */
  OpensBeforeApostrophe: 4,
  /** Of two single marks: a quotation closes after an apostrophe, goin’’. */
  ClosesAfterApostrophe: 5,
} as const;
export type Reading = (typeof Reading)[keyof typeof Reading];

/** More than any sensible reading costs, little enough to add up. */
export const absurd = 200;
