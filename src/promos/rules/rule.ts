import type { PromoKind } from '../../options.ts';
import type { Facts } from '../facts.ts';

/** How promos of one sort are found, and why they are promos. */
export interface Rule {
  readonly kind: PromoKind;
  readonly name: string;
  /** A sentence for `--explain`'s readers. */
  readonly why: string;
  /** Articles of which nothing is left but running text. */
  readonly goes: readonly string[];
  /** Articles that look like those and stay. */
  readonly stays: readonly string[];
  finds(facts: Facts): boolean;
}
