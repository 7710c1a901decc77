import type { Block, Spans } from '../blocks/block.ts';
import { countLetters, Wording } from './wording.ts';

/** What a rule may know of text that is set in capitals. */
export interface Facts {
  readonly wording: Wording;
  /** The innermost block element's name. */
  readonly element: string;
  /** How much of the letters and digits is linked, 0 to 1. */
  readonly linked: number;
  /** How much of them is bold. */
  readonly bold: number;
  /** The text before the first link, `''` where there is no link. */
  readonly label: string;
  /** How much of the letters and digits behind the label is linked. */
  readonly linkedBehind: number;
  /** Whether a short block next to it is all link too: navigation, a list of names or of feeds. */
  readonly inList: boolean;
}

/**
 * @param parts the blocks of one promo, as a rule one
 * @param inList whether a block next to them is a short link too
 */
export const factsOf = (parts: readonly Block[], inList: boolean): Facts => {
  const text = textOf(parts);
  const linked = shareOf(parts, part => part.linked);
  const label = linked === 0 ? '' : text.slice(0, parts[0]?.linked[0] ?? text.length);
  return {
    wording: new Wording(text),
    element: parts[0]?.element ?? '',
    linked,
    bold: shareOf(parts, part => part.bold),
    label,
    linkedBehind: label === '' ? linked : linkedBehind(text, linked, label),
    inList,
  };
};

const linkedBehind = (text: string, linked: number, label: string): number => {
  const all = countLetters(text);
  return (linked * all) / (all - countLetters(label));
};

/** @returns the text of the blocks as one */
export const textOf = (parts: readonly Block[]): string =>
  parts.length === 1 ? (parts[0]?.text ?? '') : parts.map(part => part.text).join(' ');

/** @returns whether the block is nothing but link, and no longer than a name or a label */
export const isShortLink = ({ text, linked }: Block): boolean =>
  linked.length > 0 &&
  text.length < 40 &&
  shareOf([{ text, linked }], part => part.linked) > 0.95 &&
  new Wording(text).wordCount < 4;

const shareOf = <Part extends { readonly text: string }>(
  parts: readonly Part[],
  spansOf: (part: Part) => Spans,
): number => {
  let all = 0;
  let inside = 0;
  for (const part of parts) {
    const spans = spansOf(part);
    const isWhole = spans.length === 2 && spans[0] === 0 && spans[1] === part.text.length;
    // Nothing and everything are the common cases, and need no count where there is one block.
    if (parts.length === 1 && (spans.length === 0 || isWhole)) return isWhole ? 1 : 0;
    all += countLetters(part.text);
    for (let i = 0; i < spans.length; i += 2) inside += countLetters(part.text, spans[i], spans[i + 1]);
  }
  return all === 0 ? 0 : inside / all;
};
