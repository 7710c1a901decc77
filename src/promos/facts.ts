import type { Block, Spans } from '../blocks/block.ts';
import type { ArticleFacts } from './article-facts.ts';
import { countLetters, hasLetters, Wording } from './wording.ts';

/**
 * The least share of a link. Less than all, since one or two letters of a headline may accidentally be
 * outside of its link.
 */
const whole = 0.95;

/** The time of a broadcast, which is part of a promo and not an entry of a list. */
const clockTime = /\d ?[ap]\.?m\b/i;

/** What a rule may know about a promo, which is one block, or several that belong together. */
export class Facts {
  readonly article: ArticleFacts;
  /** The index of its first block in the article. */
  readonly from: number;
  /** The index after its last block. */
  readonly to: number;
  readonly wording: Wording;
  readonly #first: Block;
  readonly #parts: readonly Block[];
  #linked: number | undefined;
  #bold: number | undefined;
  #isLink: boolean | undefined;

  constructor(article: ArticleFacts, first: Block, from: number, to: number) {
    this.article = article;
    this.from = from;
    this.to = to;
    this.#first = first;
    this.#parts = to === from + 1 ? [first] : article.blocks.slice(from, to);
    this.wording = new Wording(textOf(this.#parts));
  }

  get text(): string {
    return this.wording.text;
  }

  /** The name of the innermost block element. */
  get element(): string {
    return this.#first.element;
  }

  /** The purposes of the elements around it, as bits of `Purpose`, without those of the whole article. */
  get purposes(): number {
    return this.#first.purposes === 0 ? 0 : this.#first.purposes & this.article.significantPurposes;
  }

  /** The share of letters and digits that are linked, 0 to 1. */
  get linked(): number {
    this.#linked ??= shareOf(this.#parts, part => part.linked);
    return this.#linked;
  }

  /** Whether it is entirely a link. */
  get isLink(): boolean {
    this.#isLink ??= this.#first.linked.length > 0 && this.#mayBeLink() && this.linked >= whole;
    return this.#isLink;
  }

  /**
   * A quick check that rules out running text, which has many letters and digits before its first link or
   * after its last.
   */
  #mayBeLink(): boolean {
    if (this.#parts.length > 1) return true;
    const { text, linked } = this.#first;
    const maxUnlinked = (1 - whole) * text.length;
    return (
      !hasLetters(text, 0, linked[0] ?? 0, maxUnlinked) &&
      !hasLetters(text, linked.at(-1) ?? 0, text.length, maxUnlinked)
    );
  }

  /** The share of letters and digits that are bold, 0 to 1. */
  get bold(): number {
    this.#bold ??= shareOf(this.#parts, part => part.bold);
    return this.#bold;
  }

  /** The text before the first link; `''` if there is none. */
  get label(): string {
    return this.linked === 0 ? '' : this.text.slice(0, this.#first.linked[0] ?? this.text.length);
  }

  /** Whether everything after the label is a link. */
  get isLinkAfterLabel(): boolean {
    const { label } = this;
    if (label === '') return this.linked >= whole;
    const all = countLetters(this.text);
    return this.linked * all >= whole * (all - countLetters(label));
  }

  /** Whether a block next to it is a short link too, as in navigation or in a list of names or feeds. */
  get inList(): boolean {
    return isListed(this.above) || isListed(this.below);
  }

  get above(): Facts | undefined {
    return this.article.at(this.from - 1);
  }

  get below(): Facts | undefined {
    return this.article.at(this.to);
  }

  /** Whether it is entirely a link, and no longer than a name or a label. */
  get isShortLink(): boolean {
    return this.text.length < 40 && this.isLink && this.wording.wordCount < 4;
  }
}

const isListed = (facts: Facts | undefined): boolean =>
  facts?.isShortLink === true && !clockTime.test(facts.text);

/** @returns the joined text of several blocks */
export const textOf = (parts: readonly Block[]): string =>
  parts.length === 1 ? (parts[0]?.text ?? '') : parts.map(part => part.text).join(' ');

const shareOf = <Part extends { readonly text: string }>(
  parts: readonly Part[],
  spansOf: (part: Part) => Spans,
): number => {
  let all = 0;
  let inside = 0;
  for (const part of parts) {
    const spans = spansOf(part);
    const isWhole = spans.length === 2 && spans[0] === 0 && spans[1] === part.text.length;
    // The most common cases are no span and one of the whole block, in which nothing has to be counted.
    if (parts.length === 1 && (spans.length === 0 || isWhole)) return isWhole ? 1 : 0;
    all += countLetters(part.text);
    for (let i = 0; i < spans.length; i += 2) inside += countLetters(part.text, spans[i], spans[i + 1]);
  }
  return all === 0 ? 0 : inside / all;
};
