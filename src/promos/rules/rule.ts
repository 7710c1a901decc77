import type { PromoKind } from '../../options.ts';
import type { Facts } from '../facts.ts';

/** The names of the built-in rules. */
export type RuleName =
  | 'ad-marker'
  | 'ask'
  | 'call-to-action'
  | 'comment-words'
  | 'labelled-link'
  | 'labelled-story'
  | 'leads-on'
  | 'linked-call'
  | 'linked-capitals'
  | 'linked-heading'
  | 'linked-headline'
  | 'named-call'
  | 'named-furniture'
  | 'named-story'
  | 'player-words'
  | 'share-buttons'
  | 'story-label'
  | 'story-link'
  | 'story-list'
  | 'topic-tags'
  | 'unlinked-headline';

/** How promos of one sort are found, and why they are promos. */
export interface Rule {
  readonly kind: PromoKind;
  readonly name: RuleName;
  /** A sentence for `--explain`'s readers. */
  readonly why: string;
  /** Articles of which nothing is left but running text. */
  readonly goes: readonly string[];
  /** Articles that look like those and stay. */
  readonly stays: readonly string[];
  finds(facts: Facts): boolean;
}
