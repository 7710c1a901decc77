import type { OwnRule, PromoKind } from '../options.ts';
import { callRules } from './rules/call-rules.ts';
import { capitalsRules } from './rules/capitals-rules.ts';
import { furnitureRules } from './rules/furniture-rules.ts';
import { relatedRules } from './rules/related-rules.ts';
import type { Rule } from './rules/rule.ts';
import { unlinkedRules } from './rules/unlinked-rules.ts';

/** All built-in rules. A promo is attributed to the first rule that finds it. */
export const rules: readonly Rule[] = [
  ...capitalsRules,
  ...unlinkedRules,
  ...furnitureRules,
  ...callRules,
  ...relatedRules,
];

/** @returns the rules of some kinds, without the named ones */
export const rulesOf = (kinds: readonly PromoKind[], without: readonly string[]): readonly Rule[] =>
  rules.filter(({ kind, name }) => kinds.includes(kind) && !without.includes(name));

const reasons = new Map<string, string>([
  ...rules.map(({ name, why }): [string, string] => [name, why]),
  ['drop', 'A line that matches a pattern of your own.'],
]);

/**
 * Explains a removal.
 *
 * @param rule the `rule` of the removal
 * @param own promo rules of your own
 * @returns a sentence that describes the lines that the rule removes; `''` if there is none
 */
export const whyRemoved = (rule: string, own: readonly OwnRule[] = []): string =>
  reasons.get(rule) ?? own.find(({ name }) => name === rule)?.why ?? '';
