import { isWordKind } from './characters.ts';
import { type MarkCosts, noCosts, OUTER_SINGLE, priceMark, unclosedCost } from './costs.ts';
import { dialectOf } from './dialect.ts';
import type { Mark } from './marks.ts';
import { isDoubleInnermost, NOTHING_OPEN, STATES, stateClosed, stateOpened } from './nesting.ts';
import { ABSURD, Reading } from './readings.ts';

/** A step back is the state it comes from and the index of the reading among the mark's readings. */
const STEP = 8;

/** The costs of being in each state after some marks, and for every mark and state the step that led there. */
interface Search {
  now: Float64Array;
  next: Float64Array;
  readonly steps: Uint8Array;
}

/**
 * Reads all marks of a block together: the readings that cost least as a whole, by dynamic programming
 * (Viterbi, 1967) over the marks with the open quotations as state.
 * @returns the reading of each mark
 */
export function decideMarks(text: string, marks: readonly Mark[]): Reading[] {
  const search: Search = {
    now: new Float64Array(STATES).fill(Number.POSITIVE_INFINITY),
    next: new Float64Array(STATES),
    steps: new Uint8Array(marks.length * STATES),
  };
  search.now[NOTHING_OPEN] = 0;
  const dialect = dialectOf(text, marks);
  const costs = noCosts();
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined) break;
    priceMark(text, mark, dialect, costs);
    advance(search, index, mark, costs);
  }
  return traceBack(search.steps, marks, cheapestEnd(search.now, startsWithSingle(marks)));
}

function advance(search: Search, index: number, mark: Mark, costs: MarkCosts): void {
  const { now, next } = search;
  next.fill(Number.POSITIVE_INFINITY);
  for (let state = 0; state < STATES; state += 1) {
    const sofar = now[state] ?? Number.POSITIVE_INFINITY;
    if (sofar === Number.POSITIVE_INFINITY) continue;
    for (let choice = 0; choice < mark.readings.length; choice += 1) {
      const reading = mark.readings[choice] ?? Reading.Stays;
      const cost = sofar + (costs.reading[reading] ?? ABSURD);
      const step = state * STEP + choice;
      if (reading === Reading.Opens || reading === Reading.OpensBeforeApostrophe) {
        const double = mark.double && reading === Reading.Opens;
        const opened = stateOpened(state, double);
        const outer = state === NOTHING_OPEN && !double ? OUTER_SINGLE : 0;
        if (opened !== state) reach(search, index, opened, cost + outer, step);
        reach(search, index, state, cost + (opened === state ? costs.reopening : costs.strayOpening), step);
      } else if (reading === Reading.Closes || reading === Reading.ClosesAfterApostrophe) {
        const closed = stateClosed(state, mark.double && reading === Reading.Closes);
        reach(search, index, closed, closed === state ? cost + costs.strayClosing : cost, step);
      } else reach(search, index, state, cost, step);
    }
  }
  search.now = next;
  search.next = now;
}

function reach(search: Search, index: number, state: number, cost: number, step: number): void {
  if (cost >= (search.next[state] ?? 0)) return;
  search.next[state] = cost;
  search.steps[index * STATES + state] = step;
}

/** Quotations over several paragraphs are left open at the end. */
function cheapestEnd(costs: Float64Array, startsSingle: boolean): number {
  let best = NOTHING_OPEN;
  let least = Number.POSITIVE_INFINITY;
  for (let state = 0; state < STATES; state += 1) {
    let cost = costs[state] ?? 0;
    for (let open = state; open !== NOTHING_OPEN; open = stateClosed(open, isDoubleInnermost(open))) {
      cost += unclosedCost(isDoubleInnermost(open), startsSingle && open <= 4);
    }
    if (cost < least) {
      least = cost;
      best = state;
    }
  }
  return best;
}

function traceBack(steps: Uint8Array, marks: readonly Mark[], end: number): Reading[] {
  const readings = new Array<Reading>(marks.length);
  let state = end;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const step = steps[index * STATES + state] ?? 0;
    readings[index] = marks[index]?.readings[step % STEP] ?? Reading.Stays;
    state = Math.floor(step / STEP);
  }
  return readings;
}

/** Whether the block begins with a single mark before a word, alone or inside a double one. */
function startsWithSingle(marks: readonly Mark[]): boolean {
  for (const mark of marks) {
    if (mark.at > 2 || (!mark.double && !isWordKind(mark.after))) return false;
    if (!mark.double) return true;
  }
  return false;
}
