import type { Block } from '../blocks/block.ts';
import { type CheckedOptions, OptionError } from '../options.ts';
import { makePromoFinder } from './find-promos.ts';
import { type Match, matchAny } from './match-any.ts';
import { kindsOf } from './rules/kinds.ts';
import { checkRuleNames, findByOwnRules } from './rules/own-rules.ts';
import type { RuleName } from './rules/rule.ts';

/** A block that was removed from the text. */
export interface Removal {
  /**
   * The name of the rule that removed it, or `drop` if a pattern of the option `drop` did. {@link whyRemoved} explains
   * it.
   */
  readonly rule: RuleName | 'drop' | (string & {});
  /** Its text, with quotes as they were written. */
  readonly text: string;
  /** The number of lines of the text before it. */
  readonly after: number;
}

/** Removes promos from an article's blocks. */
export type PromoDropper = (blocks: readonly Block[]) => {
  readonly kept: readonly Block[];
  readonly removed: readonly Removal[];
};

/**
 * @returns a function that removes the blocks that the options select
 * @throws {OptionError} if the name of a rule or a pattern is invalid
 */
export const makePromoDropper = ({
  promos,
  rules,
  without,
  drop,
  keep,
}: Pick<CheckedOptions, 'promos' | 'rules' | 'without' | 'drop' | 'keep'>): PromoDropper => {
  checkRuleNames(rules, without);
  const findPromos = makePromoFinder(kindsOf(promos), without);
  const isDropped = matchOption('drop', drop);
  const isKept = matchOption('keep', keep);
  return blocks => {
    const found = findPromos(blocks);
    // Without promos, the array of blocks is not copied, since an article may have millions of them.
    let kept: Block[] | undefined;
    const removed: Removal[] = [];
    for (const [i, block] of blocks.entries()) {
      const rule = isDropped(block.text) ? 'drop' : (findByOwnRules(rules, blocks, i) ?? found.get(i));
      if (rule === undefined || isKept(block.text)) {
        kept?.push(block);
      } else {
        kept ??= blocks.slice(0, i);
        removed.push({ rule, text: block.text, after: kept.length });
      }
    }
    return { kept: kept ?? blocks, removed };
  };
};

const matchOption = (option: 'drop' | 'keep', patterns: readonly RegExp[]): Match => {
  try {
    return matchAny(patterns);
  } catch (error) {
    throw new OptionError(option, 'contains a regular expression that is too large; split it', error);
  }
};
