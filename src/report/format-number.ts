const whole = new Intl.NumberFormat('en-US');
const percentage = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

/** @returns a number with separators: `1,204` */
export const formatCount = (count: number): string => whole.format(count);

/**
 * @param share 0 to 1
 * @returns it in per cent: `4.2%`; what is too small to show but not nothing is `<0.1%`
 */
export const formatShare = (share: number): string =>
  share > 0 && share < 0.0005 ? '<0.1%' : percentage.format(share);

/** @returns a number with its noun: `1 line`, `1,204 lines` */
export const formatAmount = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
