/** @returns a whole number with separators, as `1,204`; Intl takes a while to load, and knows more than is needed */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * @param share 0 to 1
 * @returns it in per cent, as `4.2%`; what is too small to show but not nothing is `<0.1%`
 */
export const formatShare = (share: number): string =>
  share > 0 && share < 0.0005 ? '<0.1%' : `${(100 * share).toFixed(1).replace('.0', '')}%`;

/** @returns a number with its noun: `1 line`, `1,204 lines` */
export const formatAmount = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
