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

/** How promos of one sort are recognised, and why they are promos. */
export interface Rule {
  readonly kind: PromoKind;
  readonly name: RuleName;
  /** A sentence for users that describes what it removes. */
  readonly why: string;
  /** Examples in HTML that are removed. */
  readonly goes: readonly string[];
  /** Similar examples that are kept. */
  readonly stays: readonly string[];
  /** The possible starts of its promos, as bits of `Opening`; if missing, they may start with any word. */
  readonly openings?: number;
  finds(facts: Facts): boolean;
}
