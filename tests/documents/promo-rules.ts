import { rules } from '../../src/promos/rules.ts';

/** @returns the rules as a Markdown list, each with its reason, an example of what goes and one of what stays */
export const promoRules = (): string =>
  rules
    .map(
      ({ name, why, goes, stays }) =>
        `- **${name}**: ${why}${example('Goes', goes)}${example('Stays', stays)}`,
    )
    .join('\n');

const example = (what: string, [first]: readonly string[]): string =>
  first === undefined ? '' : `\n  - ${what}: \`${first}\``;
