import { dialectSign } from './apostrophes.ts';
import { isWordKind } from './characters.ts';
import { ABSURD, type MarkCosts, priceMark, Reading } from './costs.ts';
import { Form, type Mark } from './marks.ts';

/*
 * The quotations open at a place alternate between double and single, so how many there are and which kind the
 * innermost is says it all: state 0 is none, 2d-1 is d of them with a double innermost, 2d with a single.
 */
const DEEPEST = 4;
const STATES = 1 + 2 * DEEPEST;

/** What breaks of the pattern cost. */
const UNCLOSED_DOUBLE = 12;
const UNCLOSED_SINGLE = 65;
const UNCLOSED_FIRST_SINGLE = 20;
const OUTER_SINGLE = 5;

const READINGS = [Reading.Opens, Reading.Closes, Reading.Apostrophe, Reading.Stays] as const;

/**
 * Reads all marks of a block together: the readings that cost least as a whole, by dynamic programming
 * (Viterbi, 1967) over the marks with the open quotations as state.
 * @returns the reading of each mark
 */
export function decideMarks(text: string, marks: readonly Mark[]): Uint8Array {
  const steps = new Uint8Array(marks.length * STATES);
  const dialect = dialectOf(text, marks);
  let now = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
  let next = new Float64Array(STATES);
  const costs: MarkCosts = { reading: [0, 0, 0, 0], strayOpening: 0, strayClosing: 0 };
  now[0] = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark) break;
    next.fill(Number.POSITIVE_INFINITY);
    priceMark(text, mark, dialect, costs);
    for (let state = 0; state < STATES; state += 1) {
      const sofar = now[state] ?? 0;
      if (sofar === Number.POSITIVE_INFINITY) continue;
      for (const reading of READINGS) {
        if (!agrees(mark, reading)) continue;
        const base = sofar + (costs.reading[reading] ?? ABSURD);
        const to = stateAfter(state, mark.double, reading);
        const cost = base + structureCost(state, to, mark.double, reading, costs);
        if (cost < (next[to] ?? 0)) {
          next[to] = cost;
          steps[index * STATES + to] = state * 4 + reading;
        }
        if (reading === Reading.Opens && to !== state) {
          const stray = base + costs.strayOpening;
          if (stray < (next[state] ?? 0)) {
            next[state] = stray;
            steps[index * STATES + state] = state * 4 + reading;
          }
        }
      }
    }
    [now, next] = [next, now];
  }
  return traceBack(steps, marks.length, cheapestEnd(now, startsWithSingle(marks)));
}

/** Whether a mark that is curly already can be read so. */
function agrees(mark: Mark, reading: Reading): boolean {
  if (reading === Reading.Apostrophe && mark.double) return false;
  if (mark.form === Form.Straight) return true;
  if (mark.form === Form.Opening) return reading === Reading.Opens;
  return reading === Reading.Closes || reading === Reading.Apostrophe;
}

function stateAfter(state: number, double: boolean, reading: Reading): number {
  const innermost = state === 0 ? undefined : state % 2 === 1;
  if (reading === Reading.Opens && innermost !== double && state + 2 < STATES + (double ? 0 : 1)) {
    if (state === 0) return double ? 1 : 2;
    return double ? state + 1 : state + 3;
  }
  if (reading === Reading.Closes && innermost === double) {
    if (state < 3) return 0;
    return double ? state - 1 : state - 3;
  }
  return state;
}

function structureCost(
  from: number,
  to: number,
  double: boolean,
  reading: Reading,
  costs: MarkCosts,
): number {
  if (reading === Reading.Closes) return from === to ? costs.strayClosing : 0;
  if (reading !== Reading.Opens) return 0;
  if (from === to) return costs.strayOpening;
  return from === 0 && !double ? OUTER_SINGLE : 0;
}

/** Quotations over several paragraphs are left open at the end, a single one where the block opens with it. */
function cheapestEnd(costs: Float64Array, startsSingle: boolean): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let state = 0; state < STATES; state += 1) {
    let cost = costs[state] ?? 0;
    for (let open = state; open > 0; open = stateAfter(open, open % 2 === 1, Reading.Closes)) {
      if (open % 2 === 1) cost += UNCLOSED_DOUBLE;
      else cost += startsSingle && open <= 4 ? UNCLOSED_FIRST_SINGLE : UNCLOSED_SINGLE;
    }
    if (cost < least) {
      least = cost;
      best = state;
    }
  }
  return best;
}

function traceBack(steps: Uint8Array, count: number, end: number): Uint8Array {
  const readings = new Uint8Array(count);
  let state = end;
  for (let index = count - 1; index >= 0; index -= 1) {
    const step = steps[index * STATES + state] ?? 0;
    readings[index] = step % 4;
    state = (step - (step % 4)) / 4;
  }
  return readings;
}

function startsWithSingle(marks: readonly Mark[]): boolean {
  for (const mark of marks) {
    if (mark.at > 2 || (!mark.double && !isWordKind(mark.after))) return false;
    if (!mark.double) return true;
  }
  return false;
}

function dialectOf(text: string, marks: readonly Mark[]): number {
  let sign = 0;
  for (const mark of marks) if (!mark.double) sign += dialectSign(text, mark.at);
  return Math.min(sign, 25);
}
