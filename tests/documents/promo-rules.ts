import { type PromoKind, promoKinds } from '../../src/options.ts';
import { rulesOf } from '../../src/promos/rules.ts';

const kinds: Readonly<Record<PromoKind, string>> = {
  capitals: 'Headlines and calls in capitals, told by a link or by their words. Removed by default',
  unlinked: 'Headlines in capitals whose links are lost, told by the article around them',
  related: 'Pointers to other articles, in any case',
  calls: 'Calls to subscribe, to follow, to give or to write, in any case',
  furniture: 'What is left of the page: ad markers, buttons, captions of players, lists of topics',
};

/** @returns the rules as Markdown lists by kind, each with its reason, an example of what goes and one of what stays */
export const promoRules = (): string =>
  promoKinds
    .map(kind => `\`${kind}\`: ${kinds[kind]}.\n\n${rulesOf([kind], []).map(rule).join('\n')}`)
    .join('\n\n');

const rule = ({ name, why, goes, stays }: ReturnType<typeof rulesOf>[number]): string =>
  `- **${name}**: ${why}${example('Goes', goes)}${example('Stays', stays)}`;

const example = (what: string, [first]: readonly string[]): string =>
  first === undefined ? '' : `\n  - ${what}: \`${first}\``;
