import { leadingApostropheCost, openingWordCost, trailingApostropheCost } from './apostrophes.ts';
import { isWordKind, Kind } from './characters.ts';
import type { Mark } from './marks.ts';
import { feetCost, inchesCost } from './measures.ts';

/** The four ways to read a mark. */
export const Reading = { Opens: 0, Closes: 1, Apostrophe: 2, Stays: 3 } as const;
export type Reading = (typeof Reading)[keyof typeof Reading];

/** More than any sensible reading costs, little enough to add up. */
export const ABSURD = 200;

type Table = readonly [
  space: number,
  letter: number,
  digit: number,
  opening: number,
  closing: number,
  dash: number,
  ellipsis: number,
  symbol: number,
];

const OPENS_AFTER: Table = [0, 60, 60, 0, 40, 8, 12, 15];
const OPENS_BEFORE: Table = [60, 0, 0, 0, 40, 8, 2, 2];
const CLOSES_AFTER: Table = [60, 0, 2, 40, 0, 3, 2, 8];
const CLOSES_BEFORE: Table = [0, 35, 40, 8, 0, 2, 8, 15];

/**
 * What each reading of a mark costs by what stands round it, without regard to the other marks.
 * The curly form of a mark does not enter: text set before has to come out the same.
 * @param costs - filled with a cost for each reading
 */
export function readingCosts(text: string, mark: Mark, dialect: number, costs: number[]): void {
  const opens = OPENS_AFTER[mark.before] + OPENS_BEFORE[mark.after];
  const closes = CLOSES_AFTER[mark.before] + CLOSES_BEFORE[mark.after];
  costs[Reading.Opens] = opens;
  costs[Reading.Closes] = closes;
  costs[Reading.Apostrophe] = ABSURD;
  costs[Reading.Stays] = ABSURD;
  if (mark.double) {
    const inches = inchesCost(text, mark);
    costs[Reading.Stays] = inches;
    if (inches === 0) costs[Reading.Closes] = closes + 20;
    return;
  }
  if (!mark.joinedAfter && isWordKind(mark.after)) {
    costs[Reading.Apostrophe] = leadingApostropheCost(text, mark.at, dialect);
    costs[Reading.Opens] = opens + openingWordCost(text, mark.at);
  } else if (!mark.joinedBefore && isWordKind(mark.before)) {
    costs[Reading.Apostrophe] = trailingApostropheCost(text, mark.at, dialect);
    costs[Reading.Stays] = feetCost(text, mark.at);
  } else {
    costs[Reading.Apostrophe] = mark.before === Kind.Space && mark.after === Kind.Space ? 40 : 90;
  }
}
