import type { Block } from '../blocks/block.ts';
import { inCapitals } from './capitals.ts';
import { type CapitalsUse, capitalsUse } from './capitals-use.ts';
import { Facts } from './facts.ts';
import { findRows, findRuns, findUnlinkedLists, type Row, type Run } from './runs.ts';

/** From this length on a block that is no link is a paragraph of the article. */
const running = 100;

/** What rules may know of the article around a promo. It is found out when it is asked for. */
export class ArticleFacts {
  readonly blocks: readonly Block[];
  readonly #facts: (Facts | undefined)[] = [];
  /** For each block 1 if it is set in capitals, 2 if it isn't, 0 as long as nobody has asked. */
  readonly #inCapitals: Uint8Array;
  #telling: number | undefined;
  #capitals: CapitalsUse | undefined;
  #runs: readonly (Run | undefined)[] | undefined;
  #rows: readonly (Row | undefined)[] | undefined;
  #unlinkedLists: ReadonlySet<number> | undefined;
  #linkedSections: ReadonlySet<string> | undefined;
  #ends: readonly [number, number] | undefined;

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.#inCapitals = new Uint8Array(blocks.length);
  }

  /** @returns what is known of one block, undefined for a place where there is none */
  at(place: number): Facts | undefined {
    const block = this.blocks[place];
    if (block === undefined) return undefined;
    this.#facts[place] ??= new Facts(this, block, place, place + 1);
    return this.#facts[place];
  }

  /** @returns whether the block is set in capitals */
  inCapitals(place: number): boolean {
    if (this.#inCapitals[place] === 0)
      this.#inCapitals[place] = inCapitals(this.blocks[place]?.text ?? '') ? 1 : 2;
    return this.#inCapitals[place] === 1;
  }

  /** @returns whether the block is a paragraph of running text */
  isRunning(place: number): boolean {
    const block = this.blocks[place];
    if (block === undefined || block.text.length < running) return false;
    return block.linked.length === 0 || this.at(place)?.isLink === false;
  }

  /** The purposes that tell something: one of three paragraphs is that of an element around the article. */
  get tellingPurposes(): number {
    this.#telling ??= tellingPurposes(this);
    return this.#telling;
  }

  /** How capitals are used in it. */
  get capitals(): CapitalsUse {
    this.#capitals ??= capitalsUse(this);
    return this.#capitals;
  }

  /** @returns the run of links that a block is part of */
  runAt(place: number): Run | undefined {
    this.#runs ??= findRuns(this);
    return this.#runs[place];
  }

  /** @returns the row of short links that a block is part of */
  rowAt(place: number): Row | undefined {
    this.#rows ??= findRows(this);
    return this.#rows[place];
  }

  /** The places of headlines without links that stand in a list under a label. */
  get unlinkedLists(): ReadonlySet<number> {
    this.#unlinkedLists ??= findUnlinkedLists(this);
    return this.#unlinkedLists;
  }

  /** Whether sections of the article are headed by links in this element, as those of a list of products are. */
  hasLinkedSections(element: string): boolean {
    this.#linkedSections ??= linkedSections(this);
    return this.#linkedSections.has(element);
  }

  /** Whether running text stands somewhere behind a block. */
  hasTextBehind(place: number): boolean {
    this.#ends ??= ends(this);
    return place < this.#ends[1];
  }

  /** Whether running text stands somewhere in front of a block. */
  hasTextBefore(place: number): boolean {
    this.#ends ??= ends(this);
    return this.#ends[0] >= 0 && place > this.#ends[0];
  }
}

const tellingPurposes = (article: ArticleFacts): number => {
  let once = 0;
  let twice = 0;
  let more = 0;
  for (const [i, { purposes }] of article.blocks.entries()) {
    if (purposes === 0 || !article.isRunning(i)) continue;
    more |= twice & purposes;
    twice |= once & purposes;
    once |= purposes;
  }
  return ~more;
};

/** The places of the first and the last paragraph of running text, -1 where there is none. */
const ends = (article: ArticleFacts): readonly [number, number] => {
  let first = -1;
  let last = -1;
  for (let i = 0; i < article.blocks.length; i++) {
    if (!article.isRunning(i)) continue;
    if (first < 0) first = i;
    last = i;
  }
  return [first, last];
};

/** So many links above running text are the headings of a list. */
const fewHeadings = 3;

const linkedSections = (article: ArticleFacts): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const [i, { element, linked }] of article.blocks.entries())
    if (linked.length > 0 && article.isRunning(i + 1) && article.at(i)?.isLink === true)
      counts.set(element, (counts.get(element) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewHeadings).map(([element]) => element));
};
