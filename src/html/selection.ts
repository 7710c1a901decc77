/** The elements of a body to convert, identified by the offsets of their start tags. */
export interface Selection {
  /** Elements to convert with their content; undefined to convert everything. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Elements to leave out with their content. */
  readonly removed: ReadonlySet<number>;
}
