import type { Block } from '../blocks/block.ts';
import { inCapitals } from './capitals.ts';
import { factsOf, isShortLink, textOf } from './facts.ts';
import { rules } from './rules.ts';

/** What a call breaks off with when it goes on in the next block, or goes on with there. */
const goesOn = /\b(?:TO|FOR|GET|THE|OUR|YOUR|A|AND|OF|ON|BY|WITH|FROM)$/;
const wentOn = /^(?:TO|FOR|AND) /;

/**
 * @param blocks an article's
 * @returns for each block the name of the rule that finds a promo in it, or undefined
 */
export const findPromos = (blocks: readonly Block[]): readonly (string | undefined)[] => {
  const found = new Array<string | undefined>(blocks.length).fill(undefined);
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (to < blocks.length && isOnePromo(blocks[to - 1], blocks[to])) to++;
    const rule = judge(blocks, from, to);
    if (rule !== undefined) found.fill(rule, from, to);
    else if (to > from + 1) for (let i = from; i < to; i++) found[i] = judge(blocks, i, i + 1);
    from = to;
  }
  spread(blocks, found);
  return found;
};

/** Whether a `br` broke one promo in two: inside its link, or in the middle of a call's sentence. */
const isOnePromo = (above: Block | undefined, below: Block | undefined): boolean => {
  if (above === undefined || below === undefined || below.continues === '') return false;
  if (below.continues === 'link') return true;
  return (
    (goesOn.test(above.text) || wentOn.test(below.text)) && inCapitals(above.text) && inCapitals(below.text)
  );
};

const judge = (blocks: readonly Block[], from: number, to: number): string | undefined => {
  if (to === from + 1 && !inCapitals(blocks[from]?.text ?? '')) return undefined;
  const parts = blocks.slice(from, to);
  if (parts.length > 1 && !inCapitals(textOf(parts))) return undefined;
  const facts = factsOf(parts, isListed(blocks[from - 1]) || isListed(blocks[to]));
  return rules.find(rule => rule.finds(facts))?.name;
};

/** The hour of a broadcast is a part of its promo rather than an entry of a list. */
const clockTime = /\d ?[ap]\.?m\b/i;

const isListed = (block: Block | undefined): boolean =>
  block !== undefined && isShortLink(block) && !clockTime.test(block.text);

/** What is left of a promo's paragraph in links of its own (a channel, `8 pm ET`) goes with it. */
const spread = (blocks: readonly Block[], found: (string | undefined)[]): void => {
  for (let i = 1; i < blocks.length; i++) {
    if (blocks[i]?.continues !== 'paragraph') continue;
    if (found[i] === undefined) found[i] = asRest(blocks[i], blocks[i - 1], found[i - 1]);
    else if (found[i - 1] === undefined) found[i - 1] = asRest(blocks[i - 1], blocks[i], found[i]);
  }
};

const asRest = (
  rest: Block | undefined,
  promo: Block | undefined,
  rule: string | undefined,
): string | undefined => {
  if (rest === undefined || promo === undefined || rule === undefined) return undefined;
  return promo.linked.length > 0 && isShortLink(rest) && inCapitals(`${promo.text} ${rest.text}`)
    ? rule
    : undefined;
};
