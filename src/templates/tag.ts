/** A template tag in an article. */
export interface Tag {
  readonly language: 'hugo' | 'liquid' | 'wordpress' | 'kramdown';
  readonly start: number;
  readonly end: number;
  /** In lower case; `''` if it has none. */
  readonly name: string;
  /** Whether it is the closing tag of a pair. */
  readonly closes: boolean;
  /** Whether it is self-closing, as in `{{< x />}}`. */
  readonly selfClosing: boolean;
  /** Whether it is a tag only if a closing tag follows: `[video]` alone may be a word in brackets. */
  readonly needsCloser: boolean;
}
