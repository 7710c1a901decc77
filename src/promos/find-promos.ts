import type { Block } from '../blocks/block.ts';
import type { PromoKind } from '../options.ts';
import { ArticleFacts } from './article-facts.ts';
import { candidateKinds, kindBits } from './candidates.ts';
import { inCapitals } from './capitals.ts';
import { Facts } from './facts.ts';
import { Opening } from './phrases/openings.ts';
import type { Rule } from './rules/rule.ts';
import { rulesOf } from './rules.ts';

/**
 * @param blocks all blocks of an article
 * @returns the indexes of the promos among them, each with the name of the rule that found it
 */
export type PromoFinder = (blocks: readonly Block[]) => ReadonlyMap<number, string>;

/** @returns a function that finds promos of some kinds, without the named rules */
export const makePromoFinder = (kinds: readonly PromoKind[], without: readonly string[]): PromoFinder => {
  if (kinds.length === 0) return () => new Map();
  const capitalsRules = rulesOf(
    kinds.filter(kind => kind === 'capitals'),
    without,
  );
  const otherRules = rulesOf(
    kinds.filter(kind => kind !== 'capitals'),
    without,
  );
  return blocks => {
    const article = new ArticleFacts(blocks);
    const found = new Map<number, string>();
    if (capitalsRules.length > 0) findInCapitals(article, capitalsRules, found);
    if (otherRules.length > 0) {
      for (let i = 0; i < blocks.length; i++) {
        const block = blocks[i];
        if (block === undefined || found.has(i)) continue;
        const kinds = candidateKinds(article, i, block);
        const facts = kinds === 0 ? undefined : article.at(i);
        if (facts === undefined) continue;
        const rule = findRule(otherRules, kinds, article.openingsAt(i), facts);
        if (rule !== undefined) found.set(i, rule);
      }
    }
    return found;
  };
};

/**
 * @param first what the text may be, given its first word
 * @returns the name of the first rule of these kinds that finds a promo
 */
const findRule = (rules: readonly Rule[], kinds: number, first: number, facts: Facts): string | undefined => {
  for (const rule of rules) {
    const isCandidate =
      (kinds & kindBits[rule.kind]) !== 0 &&
      (rule.openings === undefined || (first & (rule.openings | Opening.Any)) !== 0);
    if (isCandidate && rule.finds(facts)) return rule.name;
  }
  return undefined;
};

const findInCapitals = (article: ArticleFacts, rules: readonly Rule[], found: Map<number, string>): void => {
  const { blocks } = article;
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (to < blocks.length && isOnePromo(blocks[to - 1], blocks[to])) to++;
    const rule = findCapitalsRule(article, rules, from, to);
    for (let i = from; i < to; i++) {
      const name = rule ?? (to > from + 1 ? findCapitalsRule(article, rules, i, i + 1) : undefined);
      if (name !== undefined) found.set(i, name);
    }
    from = to;
  }
  spread(article, found);
};

/** The end of a line that continues in the next block, and the start of its continuation. */
const unfinishedEnd = /\b(?:TO|FOR|GET|THE|OUR|YOUR|A|AND|OF|ON|BY|WITH|FROM)$/;
const continuationStart = /^(?:TO|FOR|AND) /;

/** Whether a `br` split a promo: inside its link, or in the middle of a call's sentence. */
const isOnePromo = (above: Block | undefined, below: Block | undefined): boolean => {
  if (above === undefined || below === undefined || below.continues === '') return false;
  if (below.continues === 'link') return true;
  return (
    (unfinishedEnd.test(above.text) || continuationStart.test(below.text)) &&
    inCapitals(above.text) &&
    inCapitals(below.text)
  );
};

const findCapitalsRule = (
  article: ArticleFacts,
  rules: readonly Rule[],
  from: number,
  to: number,
): string | undefined => {
  const first = article.blocks[from];
  if (first === undefined) return undefined;
  if (to === from + 1 && !article.inCapitals(from)) return undefined;
  const facts = new Facts(article, first, from, to);
  if (to > from + 1 && !inCapitals(facts.text)) return undefined;
  return rules.find(rule => rule.finds(facts))?.name;
};

/** Extends promos to short links in the same paragraph, such as a channel or `8 pm ET`. */
const spread = (article: ArticleFacts, found: Map<number, string>): void => {
  if (found.size === 0) return;
  for (let i = 1; i < article.blocks.length; i++) {
    if (article.blocks[i]?.continues !== 'paragraph') continue;
    const above = found.get(i - 1);
    const here = found.get(i);
    if (here === undefined && above !== undefined && isRest(article.at(i), article.at(i - 1)))
      found.set(i, above);
    else if (here !== undefined && above === undefined && isRest(article.at(i - 1), article.at(i)))
      found.set(i - 1, here);
  }
};

const isRest = (rest: Facts | undefined, promo: Facts | undefined): boolean =>
  rest !== undefined &&
  promo !== undefined &&
  promo.linked > 0 &&
  rest.isShortLink &&
  inCapitals(`${promo.text} ${rest.text}`);
