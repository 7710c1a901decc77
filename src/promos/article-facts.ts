import type { Block } from '../blocks/block.ts';
import { inCapitals } from './capitals.ts';
import { type CapitalsUse, capitalsUse } from './capitals-use.ts';
import { Facts } from './facts.ts';
import { openingsOf } from './phrases/openings.ts';
import { findRows, findRuns, findUnlinkedLists, type Row, type Run } from './runs.ts';

/** Blocks of at least this length in UTF-16 units that are not links are paragraphs of the article. */
const minRunningLength = 100;

/** What rules may know about the article around a block. Everything is computed on demand. */
export class ArticleFacts {
  readonly blocks: readonly Block[];
  readonly #facts: (Facts | undefined)[] = [];
  /** For each block, 1 if it is in capitals, 2 if it isn't, 0 if that is not known yet. */
  readonly #inCapitals: Uint8Array;
  /** For each block, the bits of `Opening` plus 1; 0 if they are not known yet. */
  #openings: Uint16Array | undefined;
  #significantPurposes: number | undefined;
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

  /** @returns the facts of a block; undefined if there is no block at this index */
  at(place: number): Facts | undefined {
    const block = this.blocks[place];
    if (block === undefined) return undefined;
    this.#facts[place] ??= new Facts(this, block, place, place + 1);
    return this.#facts[place];
  }

  /** @returns whether a block is in capitals */
  inCapitals(place: number): boolean {
    if (this.#inCapitals[place] === 0)
      this.#inCapitals[place] = inCapitals(this.blocks[place]?.text ?? '') ? 1 : 2;
    return this.#inCapitals[place] === 1;
  }

  /** @returns what a block may be, given its first word, as bits of `Opening` */
  openingsAt(place: number): number {
    this.#openings ??= new Uint16Array(this.blocks.length);
    if (this.#openings[place] === 0) this.#openings[place] = openingsOf(this.blocks[place]?.text ?? '') + 1;
    return (this.#openings[place] ?? 1) - 1;
  }

  /** @returns whether a block is a paragraph of running text */
  isRunning(place: number): boolean {
    const block = this.blocks[place];
    if (block === undefined || block.text.length < minRunningLength) return false;
    return block.linked.length === 0 || this.at(place)?.isLink === false;
  }

  /**
   * The purposes that are significant. One that three paragraphs have comes from an element around the
   * article.
   */
  get significantPurposes(): number {
    this.#significantPurposes ??= significantPurposes(this);
    return this.#significantPurposes;
  }

  /** How the article uses capitals. */
  get capitals(): CapitalsUse {
    this.#capitals ??= capitalsUse(this);
    return this.#capitals;
  }

  /** @returns the run of links that contains a block */
  runAt(place: number): Run | undefined {
    this.#runs ??= findRuns(this);
    return this.#runs[place];
  }

  /** @returns the row of short links that contains a block */
  rowAt(place: number): Row | undefined {
    this.#rows ??= findRows(this);
    return this.#rows[place];
  }

  /** The indexes of headlines without links in a list under a label. */
  get unlinkedLists(): ReadonlySet<number> {
    this.#unlinkedLists ??= findUnlinkedLists(this);
    return this.#unlinkedLists;
  }

  /** Whether links in this element are headings of the article's sections, as in a list of products. */
  hasLinkedSections(element: string): boolean {
    this.#linkedSections ??= linkedSections(this);
    return this.#linkedSections.has(element);
  }

  /** Whether any running text follows a block. */
  hasTextAfter(place: number): boolean {
    this.#ends ??= ends(this);
    return place < this.#ends[1];
  }

  /** Whether any running text precedes a block. */
  hasTextBefore(place: number): boolean {
    this.#ends ??= ends(this);
    return this.#ends[0] >= 0 && place > this.#ends[0];
  }
}

const significantPurposes = (article: ArticleFacts): number => {
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

/** @returns the indexes of the first and last paragraph of running text; -1 if there is none */
const ends = (article: ArticleFacts): readonly [number, number] => {
  let first = 0;
  let last = article.blocks.length - 1;
  while (first <= last && !article.isRunning(first)) first++;
  while (last >= first && !article.isRunning(last)) last--;
  return first > last ? [-1, -1] : [first, last];
};

/** At least this many links directly above running text are headings. */
const minHeadings = 3;

const linkedSections = (article: ArticleFacts): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const [i, { element, linked }] of article.blocks.entries())
    if (linked.length > 0 && article.isRunning(i + 1) && article.at(i)?.isLink === true)
      counts.set(element, (counts.get(element) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= minHeadings).map(([element]) => element));
};
