/** Which elements of a body are converted: where their start tags start. */
export interface Selection {
  /** Elements to be converted with all that they hold; undefined where all are. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Elements to be left out with all that they hold. */
  readonly removed: ReadonlySet<number>;
  /** Warnings about the selection. */
}
