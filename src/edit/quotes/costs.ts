import { leadingApostropheCost, openingWordCost, trailingApostropheCost } from './apostrophes.ts';
import { isWordKind, Kind } from './characters.ts';
import { isLostBreak, voiceAfter } from './lost-breaks.ts';
import type { Mark } from './marks.ts';
import { feetCost, inchesCost } from './measures.ts';

/** The ways to read a mark. */
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

/** What it costs that a mark opens what is never closed, or closes what was never opened. */
const STRAY_OPENING_DOUBLE = 45;
const STRAY_OPENING_SINGLE = 70;
const STRAY_CLOSING_DOUBLE = 55;
const STRAY_CLOSING_SINGLE = 90;
/** A long quotation opens each of its paragraphs, also where the breaks between them were lost. */
const REOPENING = 10;

/** The costs of one mark. */
export interface MarkCosts {
  /** By reading. */
  readonly reading: number[];
  strayOpening: number;
  strayClosing: number;
}

/**
 * What each reading of a mark costs by what stands round it, without regard to the other marks.
 * The curly form of a mark does not enter: text set before has to come out the same.
 * @param costs - is filled
 */
export function priceMark(text: string, mark: Mark, dialect: number, costs: MarkCosts): void {
  costs.strayOpening = mark.double ? STRAY_OPENING_DOUBLE : STRAY_OPENING_SINGLE;
  costs.strayClosing = mark.double ? STRAY_CLOSING_DOUBLE : STRAY_CLOSING_SINGLE;
  const { reading } = costs;
  const opens = OPENS_AFTER[mark.before] + OPENS_BEFORE[mark.after];
  const closes = CLOSES_AFTER[mark.before] + CLOSES_BEFORE[mark.after];
  reading[Reading.Opens] = opens;
  reading[Reading.Closes] = closes;
  reading[Reading.Apostrophe] = ABSURD;
  reading[Reading.Stays] = ABSURD;
  if (mark.double) {
    const inches = inchesCost(text, mark);
    reading[Reading.Stays] = inches;
    if (inches === 0) reading[Reading.Closes] = closes + 20;
    if (isLostBreak(text, mark)) {
      costs.strayOpening = REOPENING;
      const voice = voiceAfter(text, mark.at);
      if (voice === 'speaker') {
        reading[Reading.Closes] = closes + 25;
        reading[Reading.Opens] = opens - 5;
      } else reading[Reading.Opens] = opens + (voice === 'narrator' ? 40 : 10);
    }
    return;
  }
  if (!mark.joinedAfter && isWordKind(mark.after)) {
    reading[Reading.Apostrophe] = leadingApostropheCost(text, mark.at, dialect);
    reading[Reading.Opens] = opens + openingWordCost(text, mark.at);
  } else if (!mark.joinedBefore && isWordKind(mark.before)) {
    reading[Reading.Apostrophe] = trailingApostropheCost(text, mark.at, dialect);
    reading[Reading.Stays] = feetCost(text, mark.at);
  } else {
    reading[Reading.Apostrophe] = mark.before === Kind.Space && mark.after === Kind.Space ? 40 : 90;
  }
}
