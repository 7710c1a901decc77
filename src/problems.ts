/** What is wrong with an article: a code for programs and an English sentence for people. */
export interface Problem {
  readonly code:
    | 'binary'
    | 'cut-off'
    | 'empty'
    | 'encoding-broken'
    | 'encoding-guessed'
    | 'front-matter-invalid'
    | 'front-matter-unclosed'
    | 'front-matter-unparsed'
    | 'markdown-too-dense'
    | 'no-text'
    | 'no-body'
    | 'nothing-selected'
    | 'nuls-removed'
    | 'too-deep'
    | 'too-long';
  /** What is wrong; what to do. */
  readonly message: string;
}

/** An article that can't be converted. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly code: Problem['code'];

  constructor(problem: Problem) {
    super(problem.message);
    this.code = problem.code;
  }
}

export const binary = (kind: string, remedy: string): Problem => ({
  code: 'binary',
  message: `${kind}, not text; ${remedy}`,
});

export const cutOff = (markup: string, line: number | undefined): Problem => ({
  code: 'cut-off',
  message: `${markup}${onLine(line)} is never closed: what follows it was left out; check that the article is whole`,
});

export const empty = (): Problem => ({
  code: 'empty',
  message: 'is empty; check that it was written whole',
});

export const encodingBroken = (encoding: string, count: number): Problem => ({
  code: 'encoding-broken',
  message: `holds bytes that are not valid ${encoding}, shown as U+FFFD in ${places(count)}; check that it was written whole`,
});

export const encodingGuessed = (): Problem => ({
  code: 'encoding-guessed',
  message: 'not valid UTF-8, read as windows-1252; name the right encoding',
});

export const frontMatterInvalid = (issues: readonly string[]): Problem => ({
  code: 'front-matter-invalid',
  message: `front matter does not fit the schema (${issues.join('; ')}); correct it`,
});

export const frontMatterUnclosed = (opener: string, closer: string): Problem => ({
  code: 'front-matter-unclosed',
  message: `front matter opened by ${opener} is never closed; add ${closer} after it`,
});

export const frontMatterUnparsed = (reason: string): Problem => ({
  code: 'front-matter-unparsed',
  message: `front matter does not parse (${reason}); its values are left out`,
});

export const noText = (markup: string, line: number | undefined): Problem => ({
  code: 'no-text',
  message: `gives no text: most of its words stand in ${markup}${onLine(line)}, which is left out`,
});

export const nulsRemoved = (count: number): Problem => ({
  code: 'nuls-removed',
  message: `held NUL characters in ${places(count)}, which were removed; check that it was written whole`,
});

export const markdownTooDense = (): Problem => ({
  code: 'markdown-too-dense',
  message:
    'has more than 2,000,000 lines, or a paragraph with more than 500,000 marks of Markdown, which were left as they are; check that it is an article',
});

export const nothingSelected = (selectors: readonly string[]): Problem => ({
  code: 'nothing-selected',
  message:
    selectors.length === 0
      ? 'nothing is left of it; check which elements are removed'
      : `holds no text that matches ${selectors.join(', ')}; check the selectors`,
});

export const onlyFrontMatter = (): Problem => ({
  code: 'no-body',
  message: 'holds front matter and nothing else; check that it was written whole',
});

export const tooDeep = (): Problem => ({
  code: 'too-deep',
  message: 'has too many elements, or too deep ones, to select from; convert it whole',
});

export const tooLong = (): Problem => ({
  code: 'too-long',
  message: 'is longer than 500 million characters; split it',
});

const onLine = (line: number | undefined): string => (line === undefined ? '' : ` on line ${line}`);

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);
