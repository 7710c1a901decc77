import type { Apostrophes } from './apostrophes/apostrophes.ts';
import { leadAt, leadingApostropheCost, openingWordCost, outsideSpeechCost } from './apostrophes/leading.ts';
import { closingWordCost, trailAt, trailingApostropheCost } from './apostrophes/trailing.ts';
import { isWordKind, Kind, kindAt } from './characters.ts';
import { endsSentence, isLostBreak, voiceAfter } from './lost-breaks.ts';
import { isGuillemet, isMarkAt, isSingleAt, type Mark } from './marks.ts';
import { feetCost, inchesCost } from './measures.ts';
import { impossible, Reading } from './readings.ts';
import { isCapital } from './words.ts';

/*
 * The scale: a hint is worth 2 to 15, and reading a mark against the space beside it costs 60. Costs are
 * multiples of 0.5, so that sums are exact in any order, and setting quotes a second time gives the same
 * result.
 */

/** A cost for each kind of character beside a mark. */
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

const opensAfter: Table = [0, 60, 60, 0, 40, 8, 12, 15];
const opensBefore: Table = [60, 0, 0, 0, 40, 8, 2, 2];
const closesAfter: Table = [60, 0, 2, 40, 0, 3, 2, 8];
const closesBefore: Table = [0, 35, 40, 8, 0, 2, 8, 15];

/** The costs of opening a quotation that is never closed, and of closing one that was never opened. */
const strayOpeningDouble = 45;
const strayOpeningSingle = 70;
const strayClosingDouble = 55;
const strayClosingSingle = 90;
/**
 * The costs of an open quotation at the end of a block. Every paragraph but the last of a long quotation
 * leaves it open.
 */
const unclosedDouble = 12;
const unclosedSingle = 65;
const unclosedFirstSingle = 20;
const unclosedInnerSingle = 45;
/** Added to a single mark that opens outside of double marks, since single ones are more common inside. */
export const outerSingle = 5;
/**
 * Added to two adjacent single marks that are read separately, since they are usually meant as a double mark.
 * An exception is a mark before a word with an apostrophe: ‘’tis.
 */
const apart = 8;
const knownApart = 15;
/** Added for a space between a mark and the words or mark that it belongs to. */
const afterSpace = 8;
/** Added for a quotation that ends between a colon and a capital. */
const afterColon = 20;
/**
 * The cost of reading a guillemet between spaces as an arrow (Home » News), which is less than that of an
 * unclosed quotation.
 */
const arrow = 15;
/** The cost of a reading that is certain. */
const certain = -1000;
/** The cost of opening `"` inside `"`, which more often closes it. */
const nesting = 12;
/**
 * The cost of opening a quotation inside itself. A long quotation opens in each of its paragraphs, even if
 * the break between them was lost.
 */
const reopening = 10;

/** The cost of opening a single quotation inside another, if each is closed: ‘TEXT ‘LIFE’ TO 88022’. */
const nestingSingle = 12;
/** The cost of opening two at once: ‘‘Unsafe’ Flats to Get Repairs’. */
const nestingTwo = 18;
const nestedSingleEnd = 13;
const reopeningSingle = 25;
/** The same for the next paragraph of a single quotation, if the break was lost. */
const reopeningSentence = 40;
/** The cost of closing a single quotation with a double mark. */
export const mismatch = 25;

/** The costs of one mark. */
export interface MarkCosts {
  /** The cost of each reading, by its number. */
  readonly reading: number[];
  strayOpening: number;
  /** The cost of opening inside a quotation of the same kind that ends here. */
  reopening: number;
  /** The cost of opening inside a quotation of the same kind that continues afterwards. */
  nesting: number;
  /** The cost of closing a quotation inside one of the same kind. */
  nestedEnd: number;
  strayClosing: number;
  /** Added to the cost of an apostrophe if no quotation is open. */
  outsideSpeech: number;
}

/** What applies to all marks that are read together. */
export interface Surroundings {
  readonly text: string;
  /** How much the cost of an apostrophe on an unknown word is reduced. */
  readonly dialect: number;
  /** Whether there are several single marks that may open, and as many that may close. */
  readonly balanced: boolean;
  readonly apostrophes: Apostrophes;
  /** Whether `"` may open inside `"`. */
  readonly nests: boolean;
  /** Whether spaces may separate marks from words: « Oui ». */
  readonly spaced: boolean;
  /** Whether the text may have marks other than the English ones, before or after its quotes are set. */
  readonly foreign: boolean;
}

/** @returns an object for the costs of a mark, to be filled by {@link priceMark} */
export const noCosts = (): MarkCosts => {
  return {
    reading: Object.values(Reading).map(() => impossible),
    strayOpening: 0,
    reopening: 0,
    nesting: 0,
    nestedEnd: 0,
    strayClosing: 0,
    outsideSpeech: 0,
  };
};

/**
 * @param first whether the block starts with the quotation
 * @param inner whether the quotation is inside another one that is left open too
 * @returns the cost of leaving a quotation open at the end of the block
 */
export const unclosedCost = (double: boolean, first: boolean, inner: boolean): number => {
  if (double) return unclosedDouble;
  if (first) return unclosedFirstSingle;
  return inner ? unclosedInnerSingle : unclosedSingle;
};

/**
 * Computes the cost of each reading of a mark from its context, regardless of other marks. Whether the mark
 * is typographic already makes no difference, so that setting quotes again gives the same result.
 *
 * @param costs the object to fill
 */
export const priceMark = (
  { text, dialect, balanced, apostrophes, nests, spaced, foreign }: Surroundings,
  mark: Mark,
  costs: MarkCosts,
): void => {
  const { reading } = costs;
  costs.strayOpening = mark.double ? strayOpeningDouble : strayOpeningSingle;
  costs.reopening = mark.double ? strayOpeningDouble : reopeningSingleCost(text, mark, balanced);
  costs.strayClosing = mark.double || endsWithAnother(mark) ? strayClosingDouble : strayClosingSingle;
  costs.outsideSpeech = 0;
  priceNesting(mark, mark.double && mark.width === 1 ? nests : balanced && !nests, costs);
  reading.fill(impossible);
  reading[Reading.Opens] = opensAfter[mark.before] + opensBefore[mark.after];
  reading[Reading.Closes] = closesAfter[mark.before] + closesBefore[mark.after];
  if (mark.before === Kind.Closing && mark.after === Kind.Space) reading[Reading.Opens] = impossible;
  if (spaced) priceSpaced(text, mark, reading);
  if (mark.before === Kind.Space && mark.after === Kind.Space) priceApart(text, mark, reading);
  if (mark.width === 2) priceTwo(text, mark, dialect, apostrophes, reading);
  if (mark.double) priceDouble(text, mark, costs);
  else priceSingle(text, mark, dialect, apostrophes, costs);
  if (foreign) priceKeeping(mark, reading);
};

/**
 * @returns whether a mark is one of several at an end that may all close what earlier blocks opened: night.’”
 */
const endsWithAnother = ({ before, after, joinedBefore, joinedAfter }: Mark): boolean =>
  (joinedBefore || joinedAfter) && before === Kind.Closing && after === Kind.Space;

/**
 * Double marks may be nested if the language's inner marks look like double ones, and single marks if each is
 * closed.
 */
const priceNesting = ({ double, width }: Mark, mayNest: boolean, costs: MarkCosts): void => {
  const isOneDouble = double && width === 1;
  const opens = isOneDouble ? nesting : width === 2 ? nestingTwo : nestingSingle;
  costs.nesting = mayNest ? opens : Number.POSITIVE_INFINITY;
  costs.nestedEnd = mayNest ? (isOneDouble ? 0 : nestedSingleEnd) : Number.POSITIVE_INFINITY;
};

/** Measures are recognised before the search, so that setting quotes again gives the same result. */
const priceKeeping = (mark: Mark, reading: number[]): void => {
  const isArrow = isGuillemet(mark) && mark.before === Kind.Space && mark.after === Kind.Space;
  const isMeasure = reading[Reading.Stays] === 0;
  reading[Reading.Stays] = isArrow ? arrow : isMeasure ? certain : impossible;
};

const reopeningSingleCost = (text: string, { at }: Mark, balanced: boolean): number => {
  if (balanced) return reopeningSingle;
  return text[at - 1] === ' ' &&
    (endsSentence(text[at - 2]) || text[at - 2] === '…') &&
    isCapital(text[at + 1])
    ? reopeningSentence
    : strayOpeningSingle;
};

/** Allows a space between a mark and its words: « Oui ». */
const priceSpaced = (text: string, { at, width, before, after }: Mark, reading: number[]): void => {
  // d’« avenir »; « dit « oui » ? »
  const opensHere = isSingleAt(text, at - 1) && isWordKind(kindAt(text, at - 2)) ? 0 : opensAfter[before];
  const beforeStop = '?!:;'.includes(text[at + width + 1] ?? ' ') ? opensBefore[Kind.Closing] : 0;
  if (after === Kind.Space) reading[Reading.Opens] = opensHere + afterSpace + beforeStop;
  // « Il a dit : « Oui ! » et non. »
  const colon = text[at - 2] === ':' && isCapital(text[at + width + 1]) ? afterColon : 0;
  if (before === Kind.Space) reading[Reading.Closes] = afterSpace + colon + closesBefore[after];
};

/** A mark between spaces belongs to another mark beyond one of them: “ ‘Go,’ he said. ‘Go!’ ” */
const priceApart = (text: string, { at, width }: Mark, reading: number[]): void => {
  if (isMarkAt(text, at - 2)) reading[Reading.Closes] = afterSpace;
  if (isMarkAt(text, at + width + 1)) reading[Reading.Opens] = afterSpace;
};

/** Two single marks may be a quotation mark and an apostrophe instead of a double mark. */
const priceTwo = (
  text: string,
  { at, before, after }: Mark,
  dialect: number,
  apostrophes: Apostrophes,
  reading: number[],
): void => {
  if (isWordKind(after)) {
    const lead = leadAt(text, at + 1, apostrophes);
    const apostrophe = leadingApostropheCost(text, at + 1, lead, dialect);
    reading[Reading.OpensBeforeApostrophe] = opensAfter[before] + apostrophe + apart;
    if (apostrophe < 10) add(reading, Reading.Opens, knownApart);
  }
  if (isWordKind(before)) {
    const apostrophe = trailingApostropheCost(
      text,
      at,
      trailAt(text, at, apostrophes),
      dialect,
      apostrophes.capitalNouns,
    );
    reading[Reading.ClosesAfterApostrophe] = closesBefore[after] + apostrophe + apart;
  }
};

const priceDouble = (text: string, mark: Mark, costs: MarkCosts): void => {
  const { reading } = costs;
  const inches = inchesCost(text, mark);
  reading[Reading.Stays] = inches;
  if (inches === 0) add(reading, Reading.Closes, 20);
  if (!isLostBreak(text, mark)) return;
  costs.reopening = reopening;
  const voice = voiceAfter(text, mark.at);
  if (voice === 'speaker') {
    add(reading, Reading.Closes, 25);
    add(reading, Reading.Opens, -5);
  } else add(reading, Reading.Opens, voice === 'narrator' ? 40 : 10);
};

const priceSingle = (
  text: string,
  mark: Mark,
  dialect: number,
  apostrophes: Apostrophes,
  costs: MarkCosts,
): void => {
  const { reading } = costs;
  if (mark.isGlued) {
    reading[Reading.Apostrophe] = 0;
  } else if (!mark.joinedAfter && isWordKind(mark.after)) {
    const lead = leadAt(text, mark.at, apostrophes);
    reading[Reading.Apostrophe] = leadingApostropheCost(text, mark.at, lead, dialect);
    add(reading, Reading.Opens, openingWordCost(text, mark.at, lead, dialect));
    costs.outsideSpeech = outsideSpeechCost(text, mark.at, lead, dialect);
  } else if (!mark.joinedBefore && isWordKind(mark.before)) {
    const trail = trailAt(text, mark.at, apostrophes);
    reading[Reading.Apostrophe] = trailingApostropheCost(
      text,
      mark.at,
      trail,
      dialect,
      apostrophes.capitalNouns,
    );
    reading[Reading.Stays] = feetCost(text, mark.at);
    add(reading, Reading.Closes, closingWordCost(text, mark.at, trail, dialect, apostrophes.capitalNouns));
  } else {
    reading[Reading.Apostrophe] = mark.before === Kind.Space && mark.after === Kind.Space ? 40 : 90;
  }
};

const add = (reading: number[], which: Reading, cost: number): void => {
  reading[which] = (reading[which] ?? impossible) + cost;
};
