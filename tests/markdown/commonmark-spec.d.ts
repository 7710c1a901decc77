declare module 'commonmark-spec' {
  /** The examples of CommonMark's specification. */
  export const tests: readonly {
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
    readonly number: number;
  }[];
}
