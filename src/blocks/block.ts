/** Start and end offsets by turns, in UTF-16 units of a block's text, ascending, not overlapping. */
export type Spans = readonly number[];

/** Where something stands: offsets in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a browser sets on a line of its own: one line of the output. */
export interface Block {
  /** White space folded and references decoded; quotes as they were written. */
  readonly text: string;
  /** Lower-case name of the innermost block element, `''` at the root of the body. */
  readonly element: string;
  /** The `lang` of the nearest block element that has one, `''` where none has. */
  readonly lang: string;
  /**
   * What of the block above goes on here, behind a single `br`: its paragraph, or also a link that was open where
   * it broke; `''` where nothing does.
   */
  readonly continues: '' | 'paragraph' | 'link';
  /** Text inside `a`, unless that is a place to link to or leads to a place in the article itself. */
  readonly linked: Spans;
  /** Text inside `b` or `strong`. */
  readonly bold: Spans;
  /** Bits for what the elements around it are for, as their names tell; 0 where nobody asked. */
  readonly purposes: number;
  /** Text inside `code`, `kbd`, `pre` or `samp`, in which no edit changes a character. */
  readonly verbatim: Spans;
  /** Where in the body the text nodes stand that it was made of, where that is known and was asked for. */
  readonly place?: Place | undefined;
}
