import { dialectOf } from './apostrophes/dialect.ts';
import { isWordKind } from './characters.ts';
import { mismatch, noCosts, outerSingle, priceMark, type Surroundings, unclosedCost } from './costs.ts';
import type { Language } from './languages/language.ts';
import { isForeign, type Mark, type Marks } from './marks.ts';
import {
  hasSingle,
  isDoubleInnermost,
  nothingOpen,
  stateClosed,
  stateCount,
  stateOpened,
} from './nesting.ts';
import { impossible, Reading } from './readings.ts';

/** A step is the state it comes from times this, plus the index of the reading among the mark's readings. */
const stepSize = 8;

/**
 * The offset of a second set of states, for when the single quotation that starts the block is still open.
 */
const firstOpenStates = stateCount;
/** The costs when no state has been reached yet. */
const unreached: readonly number[] = Array.from({ length: 2 * stateCount }, () => Number.POSITIVE_INFINITY);

/** Reused for every mark. */
const costs = noCosts();

/** The reading of each mark, and the open quotations before the first mark and after each. */
export interface Path {
  readonly readings: readonly Reading[];
  /** One more state than there are readings; see nesting.ts. */
  readonly states: readonly number[];
}

/** A search for the readings of a block's marks. */
export interface Search {
  readonly text: string;
  readonly language: Language;
  /** The cost of each state after the last mark. */
  now: number[];
  next: number[];
  /** The step that led to each state, for each mark. */
  steps: Uint8Array;
  /**
   * The index of the single mark that starts the block, among the marks to be read next; -1 if there is none.
   */
  first: number;
  readonly singleOutside: boolean;
}

/** @param marks the first marks of the block */
export const beginSearch = (text: string, { open }: Marks, language: Language): Search => {
  const first = firstSingle(open);
  const now = unreached.slice(0, first < 0 ? stateCount : 2 * stateCount);
  const next = now.slice();
  now[nothingOpen] = 0;
  return { text, language, now, next, steps: new Uint8Array(0), first, singleOutside: first === 0 };
};

/**
 * Finds the readings of some marks whose total cost is lowest, by dynamic programming (Viterbi, 1967) with
 * the open quotations as state. They are final: the next marks continue from the state they lead to.
 *
 * @param marks the next marks of the block
 */
export const readMarks = (search: Search, { open, last }: Marks): Path => {
  const { text, language } = search;
  const { apostrophes } = language;
  const foreignMark = open.some(isForeign);
  const dialect = dialectOf(text, open, apostrophes);
  const surroundings: Surroundings = {
    text,
    dialect: dialect.sign,
    balanced: dialect.balanced,
    apostrophes,
    nests: language.nests,
    spaced: language.spaced || foreignMark,
    foreign: language.foreign || foreignMark,
  };
  search.steps = new Uint8Array(open.length * search.now.length);
  for (let index = 0; index < open.length; index++) {
    const mark = open[index];
    if (mark === undefined) break;
    priceMark(surroundings, mark, costs);
    advance(search, index, mark);
  }
  search.first = -1;
  if (last) return traceBack(search, open, cheapestEnd(search));
  const end = cheapest(search.now);
  search.now.fill(Number.POSITIVE_INFINITY);
  search.now[end] = 0;
  return traceBack(search, open, end);
};

const advance = (search: Search, index: number, mark: Mark): void => {
  const { now, next } = search;
  const { readings } = mark;
  const opensFirst = index === search.first;
  next.fill(Number.POSITIVE_INFINITY);
  for (let from = 0; from < now.length; from++) {
    const costSoFar = now[from] ?? Number.POSITIVE_INFINITY;
    if (costSoFar === Number.POSITIVE_INFINITY) continue;
    const offset = from < firstOpenStates ? 0 : firstOpenStates;
    const state = from - offset;
    for (let choice = 0; choice < readings.length; choice++) {
      const reading = readings[choice] ?? Reading.Stays;
      const cost = costSoFar + (costs.reading[reading] ?? impossible);
      const step = from * stepSize + choice;
      if (reading === Reading.Opens || reading === Reading.OpensBeforeApostrophe) {
        const double = mark.double && reading === Reading.Opens;
        const opened = stateOpened(state, double);
        const inside = opened === state;
        const outer = state === nothingOpen && !double ? outerSingle : 0;
        if (!inside)
          reach(search, index, opened + (opensFirst ? firstOpenStates : offset), cost + outer, step);
        reach(search, index, from, cost + (inside ? costs.reopening : costs.strayOpening), step);
        if (costs.nesting === Number.POSITIVE_INFINITY) continue;
        const nested = inside ? stateOpened(state, !double) : state;
        if (nested !== state) reach(search, index, nested + offset, cost + costs.nesting, step);
        // ‘‘Unsafe’ Flats to Get Repairs’ opens twice.
        const twice = mark.width === 2 && double ? stateOpened(stateOpened(state, false), true) : state;
        if (twice !== state) reach(search, index, twice + offset, cost + costs.nesting, step);
      } else if (reading === Reading.Closes || reading === Reading.ClosesAfterApostrophe) {
        const double = mark.double && reading === Reading.Closes;
        const closed = stateClosed(state, double);
        const stray = closed === state ? costs.strayClosing : 0;
        reach(search, index, hasSingle(closed) ? closed + offset : closed, cost + stray, step);
        if (closed !== state || state === nothingOpen) continue;
        const outer = stateClosed(state, !double);
        // 'occupied territory," closes with the wrong mark.
        if (outer !== nothingOpen)
          reach(search, index, hasSingle(outer) ? outer + offset : outer, cost + costs.nestedEnd, step);
        else if (double) reach(search, index, outer, cost + mismatch, step);
      } else {
        const outsideSpeech =
          reading === Reading.Apostrophe && state === nothingOpen ? costs.outsideSpeech : 0;
        reach(search, index, from, cost + outsideSpeech, step);
      }
    }
  }
  search.now = next;
  search.next = now;
};

const reach = (search: Search, index: number, state: number, cost: number, step: number): void => {
  if (cost >= (search.next[state] ?? 0)) return;
  search.next[state] = cost;
  search.steps[index * search.next.length + state] = step;
};

const traceBack = ({ steps, now }: Search, marks: readonly Mark[], end: number): Path => {
  const readings = new Array<Reading>(marks.length);
  const states = new Array<number>(marks.length + 1);
  let state = end;
  for (let index = marks.length - 1; index >= 0; index--) {
    states[index + 1] = state % stateCount;
    const step = steps[index * now.length + state] ?? 0;
    readings[index] = marks[index]?.readings[step % stepSize] ?? Reading.Stays;
    state = Math.floor(step / stepSize);
  }
  states[0] = state % stateCount;
  return { readings, states };
};

const cheapest = (costs: readonly number[]): number => costs.indexOf(Math.min(...costs));

/**
 * @returns the cheapest final state. A quotation over several paragraphs may stay open: the one that started
 * the block, or any single one if single marks are the outer ones.
 */
const cheapestEnd = ({ now, singleOutside }: Search): number => {
  let best = nothingOpen;
  let least = Number.POSITIVE_INFINITY;
  for (let end = 0; end < now.length; end++) {
    let cost = now[end] ?? 0;
    if (cost >= least) continue;
    let open = end % stateCount;
    while (open !== nothingOpen) {
      const double = isDoubleInnermost(open);
      const outer = stateClosed(open, double);
      const first = end >= firstOpenStates && !hasSingle(outer);
      cost += unclosedCost(double, first || (singleOutside && outer === nothingOpen), outer !== nothingOpen);
      open = outer;
    }
    if (cost < least) {
      least = cost;
      best = end;
    }
  }
  return best;
};

/**
 * @returns the index of the single mark before a word at the start of the block, possibly inside a double
 * one; -1 if there is none
 */
const firstSingle = (marks: readonly Mark[]): number => {
  for (const [index, mark] of marks.entries()) {
    if (mark.at > 2 || (!mark.double && !isWordKind(mark.after))) return -1;
    if (!mark.double) return index;
  }
  return -1;
};
