import { type PromoKind, promoKinds } from '../../src/options.ts';
import { rulesOf } from '../../src/promos/rules.ts';

const kinds: Readonly<Record<PromoKind, string>> = {
  capitals: 'Headlines and calls in capitals, recognised by a link or by their words. Removed by default',
  unlinked: 'Headlines in capitals whose links are lost, recognised by the article around them',
  related: 'Pointers to other articles, in any case',
  calls: 'Requests to subscribe, follow, donate or write, in any case',
  furniture: 'Leftovers of the page: ad markers, buttons, captions of players, lists of topics',
};

/**
 * @returns the promo rules as Markdown lists by kind, each with its reason and an example of a removed and a
 * kept block
 */
export const promoRules = (): string =>
  promoKinds
    .map(kind => `\`${kind}\`: ${kinds[kind]}.\n\n${rulesOf([kind], []).map(rule).join('\n')}`)
    .join('\n\n');

const rule = ({ name, why, goes, stays }: ReturnType<typeof rulesOf>[number]): string =>
  `- **${name}**: ${why}${example('Removed', goes)}${example('Kept', stays)}`;

const example = (what: string, [first]: readonly string[]): string =>
  first === undefined ? '' : `\n  - ${what}: \`${first}\``;
