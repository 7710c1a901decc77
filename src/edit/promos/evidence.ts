import type { Block, Spans } from '../../blocks/block.ts';

/** What a rule may know of a line that is set in capitals. */
export interface Evidence {
  /** The line's words in capitals, without the punctuation round them; quotes stay, straight, and colons. */
  readonly words: readonly string[];
  /** The words joined by spaces, for phrases to match. */
  readonly phrase: string;
  /** The text as it stands. */
  readonly text: string;
  /** The innermost block element's name. */
  readonly element: string;
  /** How much of the letters and digits is linked, 0 to 1. */
  readonly linked: number;
  /** How much of them is bold. */
  readonly bold: number;
  /** The words before the first link, as a phrase. */
  readonly label: string;
  /** How much of the letters and digits behind them is linked. */
  readonly linkedBehind: number;
  /** Whether a short line next to it is all link too: navigation, a list of names or of feeds. */
  readonly inList: boolean;
}

/** All but quotes, what `@name`, `#name`, $5 and © begin with, and a colon. */
const edges = /^[^\p{L}\p{N}"'@#$&©]+|[^\p{L}\p{M}\p{N}"'$%+©:]+$/gu;
const letterOrDigit = /[\p{L}\p{N}]/gu;

/**
 * @param parts the lines of one promo, as a rule one
 * @param inList whether a line next to them is a short link too
 */
export const evidenceOf = (parts: readonly Block[], inList: boolean): Evidence => {
  const text = parts.map(part => part.text).join(' ');
  const words = wordsOf(text);
  const linked = shareOf(parts, part => part.linked);
  const before = text.slice(0, parts[0]?.linked[0] ?? text.length);
  const all = count(text);
  return {
    words,
    phrase: words.join(' '),
    text,
    element: parts[0]?.element ?? '',
    linked,
    bold: shareOf(parts, part => part.bold),
    label: wordsOf(before).join(' '),
    linkedBehind: linked === 0 ? 0 : (linked * all) / (all - count(before)),
    inList,
  };
};

/** @returns whether the block is nothing but link, and no longer than a name or a label */
export const isShortLink = ({ text, linked }: Block): boolean =>
  linked.length > 0 &&
  text.length < 40 &&
  shareOf([{ text, linked }], part => part.linked) > 0.95 &&
  wordsOf(text).length < 4;

const wordsOf = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .split(/\s+/)
    .map(word => word.replace(edges, ''))
    .filter(word => word !== '');

const shareOf = <Part extends { readonly text: string }>(
  parts: readonly Part[],
  spansOf: (part: Part) => Spans,
): number => {
  let all = 0;
  let inside = 0;
  for (const part of parts) {
    const spans = spansOf(part);
    all += count(part.text);
    for (let i = 0; i < spans.length; i += 2) inside += count(part.text.slice(spans[i], spans[i + 1]));
  }
  return all === 0 ? 0 : inside / all;
};

const count = (text: string): number => text.match(letterOrDigit)?.length ?? 0;
