import type { Block } from '../../blocks/block.ts';
import { OptionError, type OwnRule } from '../../options.ts';
import { suggestName } from '../../suggest-name.ts';
import { rules as builtIn } from '../rules.ts';

const builtInNames: readonly string[] = builtIn.map(({ name }) => name);

/**
 * Checks the names of a user's rules, and the names of rules not to apply.
 *
 * @throws {OptionError} if a rule has the name of a built-in one, or if `without` has a name that no built-in
 * rule has
 */
export const checkRuleNames = (rules: readonly OwnRule[], without: readonly string[]): void => {
  const taken = rules.find(({ name }) => builtInNames.includes(name) || name === 'drop');
  if (taken !== undefined)
    throw new OptionError(
      'rules',
      `contains a rule named '${taken.name}', which is the name of a built-in rule; rename it`,
    );
  const unknown = without.find(name => !builtInNames.includes(name));
  if (unknown !== undefined) {
    throw new OptionError(
      'without',
      `contains the unknown rule '${unknown}'; ${suggestName(unknown, builtInNames)}`,
    );
  }
};

/**
 * Checks the examples of a user's rules.
 *
 * @param read reads the blocks of HTML
 * @throws {OptionError} if a rule finds no promo in an example of `goes`, or finds one in an example of
 * `stays`
 */
export const checkExamples = (rules: readonly OwnRule[], read: (html: string) => readonly Block[]): void => {
  for (const rule of rules) {
    const finds = (html: string): boolean => {
      const blocks = read(html);
      return blocks.some((_, place) => findByOwnRules([rule], blocks, place) !== undefined);
    };
    const left = rule.goes?.find(html => !finds(html));
    if (left !== undefined) throw wrongExample(rule, `finds no promo in '${left}', which is in goes`);
    const lost = rule.stays?.find(finds);
    if (lost !== undefined) throw wrongExample(rule, `finds a promo in '${lost}', which is in stays`);
  }
};

const wrongExample = ({ name }: OwnRule, problem: string): OptionError =>
  new OptionError('rules', `contains the rule '${name}', which ${problem}; correct the rule or the example`);

/** @returns the name of the first rule that finds a promo in a block, or undefined */
export const findByOwnRules = (
  rules: readonly OwnRule[],
  blocks: readonly Block[],
  place: number,
): string | undefined => {
  const block = blocks[place];
  if (block === undefined || rules.length === 0) return undefined;
  const neighbours = { before: blocks[place - 1], after: blocks[place + 1] };
  return rules.find(rule => isTrue(rule, rule.finds(block, neighbours)))?.name;
};

/** @throws {TypeError} if a rule answers with a promise, which would count as true */
const isTrue = ({ name }: OwnRule, found: unknown): boolean => {
  if (found instanceof Promise) {
    throw new TypeError(`rule '${name}' must return true or false, not a promise`);
  }
  return Boolean(found);
};
