import { dialectOf } from './apostrophes/dialect.ts';
import { isWordKind } from './characters.ts';
import { type MarkCosts, noCosts, outerSingle, priceMark, unclosedCost } from './costs.ts';
import type { Mark } from './marks.ts';
import {
  hasSingle,
  isDoubleInnermost,
  nothingOpen,
  stateClosed,
  stateCount,
  stateOpened,
} from './nesting.ts';
import { absurd, Reading } from './readings.ts';

/** A step back is the state it comes from and the index of the reading among the mark's readings. */
const stepSize = 8;

/** The states again, for when the single quotation that began the block is still open. */
const firstOpen = stateCount;
const allStates = 2 * stateCount;
/** No state is reached yet. */
const nowhere: readonly number[] = Array.from({ length: allStates }, () => Number.POSITIVE_INFINITY);

/** The costs of being in each state after some marks, and for every mark and state the step that led there. */
interface Search {
  now: number[];
  next: number[];
  readonly steps: Uint8Array;
}

/**
 * Reads all marks of a block together: the readings that cost least as a whole, by dynamic programming
 * (Viterbi, 1967) over the marks with the open quotations as state.
 * @returns the reading of each mark
 */
export const searchReadings = (text: string, marks: readonly Mark[]): Reading[] => {
  if (marks.length === 0) return [];
  const search: Search = {
    now: nowhere.slice(),
    next: nowhere.slice(),
    steps: new Uint8Array(marks.length * allStates),
  };
  search.now[nothingOpen] = 0;
  const dialect = dialectOf(text, marks);
  const costs = noCosts();
  const first = firstSingle(marks);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    priceMark(text, mark, dialect, costs);
    advance(search, index, mark, costs, index === first);
  }
  return traceBack(search.steps, marks, cheapestEnd(search.now, first === 0));
};

const advance = (search: Search, index: number, mark: Mark, costs: MarkCosts, first: boolean): void => {
  const { now, next } = search;
  next.fill(Number.POSITIVE_INFINITY);
  for (let from = 0; from < allStates; from++) {
    const sofar = now[from] ?? Number.POSITIVE_INFINITY;
    if (sofar === Number.POSITIVE_INFINITY) continue;
    const state = from % stateCount;
    const family = from - state;
    for (let choice = 0; choice < mark.readings.length; choice++) {
      const reading = mark.readings[choice] ?? Reading.Stays;
      const cost = sofar + (costs.reading[reading] ?? absurd);
      const step = from * stepSize + choice;
      if (reading === Reading.Opens || reading === Reading.OpensBeforeApostrophe) {
        const double = mark.double && reading === Reading.Opens;
        const opened = stateOpened(state, double);
        const inside = opened === state;
        const outer = state === nothingOpen && !double ? outerSingle : 0;
        if (!inside) reach(search, index, opened + (first ? firstOpen : family), cost + outer, step);
        reach(search, index, from, cost + (inside ? costs.reopening : costs.strayOpening), step);
      } else if (reading === Reading.Closes || reading === Reading.ClosesAfterApostrophe) {
        const closed = stateClosed(state, mark.double && reading === Reading.Closes);
        const to = hasSingle(closed) ? closed + family : closed;
        reach(search, index, to, closed === state ? cost + costs.strayClosing : cost, step);
      } else reach(search, index, from, cost, step);
    }
  }
  search.now = next;
  search.next = now;
};

const reach = (search: Search, index: number, state: number, cost: number, step: number): void => {
  if (cost >= (search.next[state] ?? 0)) return;
  search.next[state] = cost;
  search.steps[index * allStates + state] = step;
};

/**
 * Quotations over several paragraphs are left open at the end: the one the block began with, or any where single
 * marks are the outer ones.
 */
const cheapestEnd = (costs: readonly number[], singleOutside: boolean): number => {
  let best = nothingOpen;
  let least = Number.POSITIVE_INFINITY;
  for (let end = 0; end < allStates; end++) {
    let cost = costs[end] ?? 0;
    if (cost >= least) continue;
    let open = end % stateCount;
    while (open !== nothingOpen) {
      const double = isDoubleInnermost(open);
      const outer = stateClosed(open, double);
      const first = end >= firstOpen && !hasSingle(outer);
      cost += unclosedCost(double, first || (singleOutside && outer === nothingOpen));
      open = outer;
    }
    if (cost < least) {
      least = cost;
      best = end;
    }
  }
  return best;
};

const traceBack = (steps: Uint8Array, marks: readonly Mark[], end: number): Reading[] => {
  const readings = new Array<Reading>(marks.length);
  let state = end;
  for (let index = marks.length - 1; index >= 0; index--) {
    const step = steps[index * allStates + state] ?? 0;
    readings[index] = marks[index]?.readings[step % stepSize] ?? Reading.Stays;
    state = Math.floor(step / stepSize);
  }
  return readings;
};

/** The index of the single mark before a word that the block begins with, alone or inside a double one; else -1. */
const firstSingle = (marks: readonly Mark[]): number => {
  for (const [index, mark] of marks.entries()) {
    if (mark.at > 2 || (!mark.double && !isWordKind(mark.after))) return -1;
    if (!mark.double) return index;
  }
  return -1;
};
