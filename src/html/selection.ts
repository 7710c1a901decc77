/** Which elements of a body are converted, by the places where their start tags start. */
export interface Selection {
  /** Elements that are converted with all that they hold; undefined where everything is. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Elements that are left out with all that they hold. */
  readonly removed: ReadonlySet<number>;
}
