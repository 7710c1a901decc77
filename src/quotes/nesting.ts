/*
 * Open quotations alternate between double and single ones, so their number and the kind of the innermost one
 * determine all others. State 0 means that none is open; for d open quotations, the state is 2d-1 if the
 * innermost is double, and 2d if it is single.
 */
const maxDepth = 4;

/** The number of states. */
export const stateCount = 1 + 2 * maxDepth;

/** The state in which no quotation is open. */
export const nothingOpen = 0;

export const isDoubleInnermost = (state: number): boolean => {
  return state % 2 === 1;
};

/** Whether a single quotation is open. */
export const hasSingle = (state: number): boolean => {
  return state > 1;
};

/**
 * @returns the state after a quotation opens; the same state if it can't, because it would be inside its like
 * or too deep
 */
export const stateOpened = (state: number, double: boolean): number => {
  if (state === nothingOpen) return double ? 1 : 2;
  const opened = double ? state + 1 : state + 3;
  return isDoubleInnermost(state) === double || opened >= stateCount ? state : opened;
};

/**
 * @returns the state after the innermost quotation closes; the same state if that one is of the other kind
 */
export const stateClosed = (state: number, double: boolean): number => {
  if (state === nothingOpen || isDoubleInnermost(state) !== double) return state;
  if (state < 3) return nothingOpen;
  return double ? state - 1 : state - 3;
};
