/** @returns the quantile of some values, such as the median for 0.5 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A ratio and its interquartile range, which shows how noisy the measurement was. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** @returns the ratio of values to other values of the same round */
export const ratioTo = (values: readonly number[], others: readonly number[]): Ratio => {
  const ratios = values.map((value, round) => value / (others[round] ?? Number.NaN));
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
};
