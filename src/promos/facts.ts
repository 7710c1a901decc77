import type { Block, Spans } from '../blocks/block.ts';
import type { ArticleFacts } from './article-facts.ts';
import { countLetters, hasLetters, Wording } from './wording.ts';

/** An editor's hand slips: a letter or two of a headline stand outside its link. */
const whole = 0.95;

/** The hour of a broadcast is a part of its promo rather than an entry of a list. */
const clockTime = /\d ?[ap]\.?m\b/i;

/** What a rule may know of a promo: one block, or several that are one promo. */
export class Facts {
  readonly article: ArticleFacts;
  /** The place of the first of its blocks in the article. */
  readonly from: number;
  /** The place behind the last of them. */
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

  /** The innermost block element's name. */
  get element(): string {
    return this.#first.element;
  }

  /** What the elements around it are for, as bits of `Purpose`; a purpose of the whole article is none. */
  get purposes(): number {
    return this.#first.purposes === 0 ? 0 : this.#first.purposes & this.article.tellingPurposes;
  }

  /** How much of the letters and digits is linked, 0 to 1. */
  get linked(): number {
    this.#linked ??= shareOf(this.#parts, part => part.linked);
    return this.#linked;
  }

  /** Whether all of it is link. */
  get isLink(): boolean {
    this.#isLink ??= this.#first.linked.length > 0 && this.#mayBeLink() && this.linked >= whole;
    return this.#isLink;
  }

  /** Whether few enough letters and digits stand in front of the first link and behind the last: running text has more. */
  #mayBeLink(): boolean {
    if (this.#parts.length > 1) return true;
    const { text, linked } = this.#first;
    const few = (1 - whole) * text.length;
    return (
      !hasLetters(text, 0, linked[0] ?? 0, few) && !hasLetters(text, linked.at(-1) ?? 0, text.length, few)
    );
  }

  /** How much of the letters and digits is bold, 0 to 1. */
  get bold(): number {
    this.#bold ??= shareOf(this.#parts, part => part.bold);
    return this.#bold;
  }

  /** The text before the first link, `''` where there is no link. */
  get label(): string {
    return this.linked === 0 ? '' : this.text.slice(0, this.#first.linked[0] ?? this.text.length);
  }

  /** Whether all that stands behind the label is link. */
  get isLinkBehindLabel(): boolean {
    const { label } = this;
    if (label === '') return this.linked >= whole;
    const all = countLetters(this.text);
    return this.linked * all >= whole * (all - countLetters(label));
  }

  /** Whether a short block next to it is all link too: navigation, a list of names or of feeds. */
  get inList(): boolean {
    return isListed(this.above) || isListed(this.below);
  }

  get above(): Facts | undefined {
    return this.article.at(this.from - 1);
  }

  get below(): Facts | undefined {
    return this.article.at(this.to);
  }

  /** Whether it is nothing but link, and no longer than a name or a label. */
  get isShortLink(): boolean {
    return this.text.length < 40 && this.isLink && this.wording.wordCount < 4;
  }
}

const isListed = (facts: Facts | undefined): boolean =>
  facts?.isShortLink === true && !clockTime.test(facts.text);

/** @returns the text of the blocks as one */
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
    // Nothing and everything are the common cases, and need no count where there is one block.
    if (parts.length === 1 && (spans.length === 0 || isWhole)) return isWhole ? 1 : 0;
    all += countLetters(part.text);
    for (let i = 0; i < spans.length; i += 2) inside += countLetters(part.text, spans[i], spans[i + 1]);
  }
  return all === 0 ? 0 : inside / all;
};
