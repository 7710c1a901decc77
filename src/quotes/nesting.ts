/*
 * The quotations open at a place alternate between double and single, so how many there are and which kind the
 * innermost is says it all: state 0 is none, 2d-1 is d of them with a double innermost, 2d with a single one.
 */
const deepest = 4;

/** How many states of nesting there are. */
export const stateCount = 1 + 2 * deepest;

/** The state in which nothing is open. */
export const nothingOpen = 0;

export const isDoubleInnermost = (state: number): boolean => {
  return state % 2 === 1;
};

/** Whether any single quotation is open. */
export const hasSingle = (state: number): boolean => {
  return state > 1;
};

/** The state after a quotation opens in `state`; the same one where it can't: inside its like, or too deep. */
export const stateOpened = (state: number, double: boolean): number => {
  if (state === nothingOpen) return double ? 1 : 2;
  const opened = double ? state + 1 : state + 3;
  return isDoubleInnermost(state) === double || opened >= stateCount ? state : opened;
};

/** The state after the innermost quotation of `state` closes; the same one where none of the kind is innermost. */
export const stateClosed = (state: number, double: boolean): number => {
  if (state === nothingOpen || isDoubleInnermost(state) !== double) return state;
  if (state < 3) return nothingOpen;
  return double ? state - 1 : state - 3;
};
