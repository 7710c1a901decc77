import type { Block } from '../../blocks/block.ts';
import { type Rule, rules } from './rules.ts';

/** A block that was taken out of the text. */
export interface Removal {
  /** The name of the rule that found it, or the option that named it. */
  readonly rule: string;
  readonly text: string;
  /** How many lines of the text stand before it. */
  readonly after: number;
}

/** What of the article goes and what stays. */
export interface PromoOptions {
  /** Leave promos in. @default false */
  readonly keepPromos?: boolean;
  /** Blocks whose whole text matches one of these go. @default [] */
  readonly drop?: readonly RegExp[];
  /** Blocks whose whole text matches one of these stay, whatever else says otherwise. @default [] */
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
  const kept: Block[] = [];
  const removed: Removal[] = [];
  for (const block of blocks) {
    const rule = dropRule(block, keepPromos ? [] : rules, drop, keep);
    if (rule === undefined) kept.push(block);
    else removed.push({ rule, text: block.text, after: kept.length });
  }
  return { kept, removed };
};

const dropRule = (
  block: Block,
  rules: readonly Rule[],
  drop: readonly RegExp[],
  keep: readonly RegExp[],
): string | undefined => {
  if (keep.some(pattern => matchesWhole(pattern, block.text))) return undefined;
  if (drop.some(pattern => matchesWhole(pattern, block.text))) return 'drop';
  return rules.find(rule => rule.finds(block))?.name;
};

const matchesWhole = (pattern: RegExp, text: string): boolean =>
  new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace(/[gy]/g, '')).test(text);
