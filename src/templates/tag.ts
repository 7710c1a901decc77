/** A template's tag as it stands in an article. */
export interface Tag {
  readonly language: 'hugo' | 'liquid' | 'wordpress' | 'kramdown';
  readonly start: number;
  readonly end: number;
  /** In lower case, `''` where it has none. */
  readonly name: string;
  /** Whether it ends what a tag of the same name began. */
  readonly closes: boolean;
  /** Whether it is written as a tag that encloses nothing: `{{< x />}}`. */
  readonly selfClosing: boolean;
  /** Whether only a second tag makes it one: `[video]` may be a word in brackets. */
  readonly needsCloser: boolean;
}
