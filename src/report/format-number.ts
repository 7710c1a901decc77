/** @returns an integer with separators, such as `1,204`; without Intl, which takes a while to load */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * @param share 0 to 1
 * @returns a percentage, such as `4.2%`; `<0.1%` if it is too small to show but not zero
 */
export const formatShare = (share: number): string =>
  share > 0 && share < 0.0005 ? '<0.1%' : `${(100 * share).toFixed(1).replace('.0', '')}%`;

/** @returns a number with its noun, such as `1 line` or `1,204 lines` */
export const formatAmount = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
