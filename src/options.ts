import type { PromoOptions } from './promos/drop-promos.ts';

/** How straight quotes come out: set to typographic ones, the other way round, or as they were written. */
export type Quotes = 'curly' | 'straight' | 'keep';

/** What a conversion may be told. */
export interface Options extends PromoOptions {
  /** The Encoding Standard's label for bytes that don't tell. @default 'windows-1252', with a warning */
  readonly encoding?: string;
  /**
   * CSS selectors of what is converted: the elements that match one of them, the outermost.
   * @default [], for the whole body
   */
  readonly select?: readonly string[];
  /** CSS selectors of elements that are left out. @default [] */
  readonly remove?: readonly string[];
  /** @default 'curly' */
  readonly quotes?: Quotes;
  /** Front-matter fields whose values the text begins with, a line each. @default [] */
  readonly header?: readonly string[];
}
