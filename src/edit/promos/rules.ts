import type { Block, Spans } from '../../blocks/block.ts';

/** A kind of promo: how it is found, and why it is one. */
export interface Rule {
  readonly name: string;
  /** A sentence for `--explain`'s readers. */
  readonly why: string;
  finds(block: Block): boolean;
}

const letter = /\p{L}/u;

const lettersOutside = (text: string, spans: Spans): boolean => {
  let from = 0;
  for (let i = 0; i < spans.length; i += 2) {
    if (letter.test(text.slice(from, spans[i]))) return true;
    from = spans[i + 1] ?? text.length;
  }
  return letter.test(text.slice(from));
};

const inCapitals = (text: string): boolean => {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 0 && upper >= 9 * lower;
};

export const rules: readonly Rule[] = [
  {
    name: 'linked-capitals',
    why: 'A block in capitals whose letters are all linked and bold leads to another story.',
    finds: ({ text, linked, bold }) =>
      linked.length > 0 &&
      bold.length > 0 &&
      !lettersOutside(text, linked) &&
      !lettersOutside(text, bold) &&
      inCapitals(text),
  },
];
