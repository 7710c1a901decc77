/**
 * Ranges of a block's text as pairs of start and end offsets in UTF-16 code units, in ascending order and
 * without overlap.
 */
export type Spans = readonly number[];

/** A range of offsets in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A paragraph, heading, list item or the like, which a browser shows on its own line. It is one line of the
 * text.
 */
export interface Block {
  /** Its text, with white space collapsed and character references decoded; quotes are as they were written. */
  readonly text: string;
  /** The lower-case name of the innermost block element; `''` at the root of the body. */
  readonly element: string;
  /** The `lang` of the nearest block element that has one; `''` if none has. */
  readonly lang: string;
  /**
   * What continues from the previous block after a single `br`: the paragraph, or both the paragraph and a
   * link in it. It is `''` if nothing does.
   */
  readonly continues: '' | 'paragraph' | 'link';
  /** Text inside links, except those to a place in the same article. */
  readonly linked: Spans;
  /** Text inside `b` or `strong`. */
  readonly bold: Spans;
  /**
   * Bits for the purposes of the elements around it, derived from their classes and ids; 0 if no rule needs
   * them.
   */
  readonly purposes: number;
  /** Text inside `code`, `kbd`, `pre` or `samp`, which is never changed. */
  readonly verbatim: Spans;
  /** Where its text is in the body, if requested and known. */
  readonly place?: Place | undefined;
}
