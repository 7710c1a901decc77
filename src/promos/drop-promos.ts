import type { Block } from '../blocks/block.ts';
import { findPromos } from './find-promos.ts';
import { matchAny } from './match-any.ts';

/** A block that was taken out of the text. */
export interface Removal {
  /** The name of the rule that found it, or `drop` for the option; {@link whyRemoved} has the sentence. */
  readonly rule: string;
  readonly text: string;
  /** How many lines of the text stand before it. */
  readonly after: number;
}

/** What of the article goes and what stays. */
export interface PromoOptions {
  /** Leave promos in. @default false */
  readonly keepPromos?: boolean;
  /**
   * Blocks whose whole text matches one of these go: as the article has it, or with every quote of text and
   * pattern straight. @default []
   */
  readonly drop?: readonly RegExp[];
  /** Blocks whose whole text matches one of these in the same way stay, whatever says otherwise. @default [] */
  readonly keep?: readonly RegExp[];
}

/** @returns the blocks that stay, and what was removed from between them */
export const dropPromos = (
  blocks: readonly Block[],
  { keepPromos = false, drop = [], keep = [] }: PromoOptions = {},
): {
  readonly kept: readonly Block[];
  readonly removed: readonly Removal[];
} => {
  const promos = keepPromos ? [] : findPromos(blocks);
  const isDropped = matchAny(drop);
  const isKept = matchAny(keep);
  const kept: Block[] = [];
  const removed: Removal[] = [];
  for (const [i, block] of blocks.entries()) {
    const rule = isDropped(block.text) ? 'drop' : promos[i];
    if (rule === undefined || isKept(block.text)) kept.push(block);
    else removed.push({ rule, text: block.text, after: kept.length });
  }
  return { kept, removed };
};
