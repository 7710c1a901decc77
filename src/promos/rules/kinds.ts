import { type CheckedOptions, type PromoKind, promoKinds } from '../../options.ts';

/** @returns the kinds of promos that the option selects */
export const kindsOf = (promos: CheckedOptions['promos']): readonly PromoKind[] => {
  if (promos === 'all') return promoKinds;
  return promos === 'none' ? [] : promos;
};
