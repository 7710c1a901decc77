import type { Block } from '../blocks/block.ts';
import type { CheckedOptions } from '../options.ts';
import { makePromoFinder } from './find-promos.ts';
import { kindsOf } from './kinds.ts';
import { matchAny } from './match-any.ts';

/** A block that was taken out of the text. */
export interface Removal {
  /** The name of the rule that found it, or `drop` for the option; {@link whyRemoved} has the sentence. */
  readonly rule: string;
  readonly text: string;
  /** How many lines of the text stand before it. */
  readonly after: number;
}

/** Takes promos out of an article's blocks. */
export type PromoDropper = (blocks: readonly Block[]) => {
  readonly kept: readonly Block[];
  readonly removed: readonly Removal[];
};

/** @returns what removes the blocks that the options name, its patterns compiled once */
export const makePromoDropper = ({
  promos,
  drop,
  keep,
}: Pick<CheckedOptions, 'promos' | 'drop' | 'keep'>): PromoDropper => {
  const findPromos = makePromoFinder(kindsOf(promos));
  const isDropped = matchAny(drop);
  const isKept = matchAny(keep);
  return blocks => {
    const found = findPromos(blocks);
    const kept: Block[] = [];
    const removed: Removal[] = [];
    for (const [i, block] of blocks.entries()) {
      const rule = isDropped(block.text) ? 'drop' : found[i];
      if (rule === undefined || isKept(block.text)) kept.push(block);
      else removed.push({ rule, text: block.text, after: kept.length });
    }
    return { kept, removed };
  };
};
