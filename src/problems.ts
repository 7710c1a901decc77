/** A problem with an article: a code for programs and a message for people. */
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
  /** The line of the article where it starts, counted from 1, if that is known. */
  readonly line?: number;
}

/** An article that can't be converted. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  /** The code of the problem; `message` says what it is. */
  readonly code: Problem['code'];

  constructor(problem: Problem) {
    super(problem.message);
    this.code = problem.code;
  }
}

export const binary = (kind: string, remedy: string): Problem => ({
  code: 'binary',
  message: `not text, but ${kind}; ${remedy}`,
});

export const tooManyNuls = (): Problem => ({
  code: 'binary',
  message: 'too many NUL characters for text; if it is UTF-16 without a byte-order mark, set the encoding',
});

export const cutOff = (markup: string, line: number | undefined): Problem => ({
  code: 'cut-off',
  message: `${markup}${onLine(line)} is never closed, so the rest of the article was left out; close it, or check that the article is complete`,
  ...placed(line),
});

export const empty = (): Problem => ({
  code: 'empty',
  message: 'article is empty; check that it was saved completely',
});

export const encodingBroken = (encoding: string, count: number): Problem => ({
  code: 'encoding-broken',
  message: `invalid ${encoding.replace(/^utf/, 'UTF')} in ${places(count)}, replaced with U+FFFD; check how the article was saved`,
});

export const encodingGuessed = (): Problem => ({
  code: 'encoding-guessed',
  message: 'not valid UTF-8, read as windows-1252; if that is wrong, set the encoding',
});

export const frontMatterInvalid = (issues: readonly string[]): Problem => ({
  code: 'front-matter-invalid',
  message: `front matter does not match the schema (${issues.join('; ')}); correct it`,
});

export const frontMatterUnclosed = (opener: string, closer: string): Problem => ({
  code: 'front-matter-unclosed',
  message: `front matter starts with ${opener} but is never closed; add ${closer} after it`,
});

export const frontMatterUnparsed = (reason: string): Problem => ({
  code: 'front-matter-unparsed',
  message: `front matter cannot be parsed (${reason}); correct it, or its values are ignored`,
});

export const noText = (markup: string, line: number | undefined): Problem => ({
  code: 'no-text',
  message: `no text: most words are inside ${markup}${onLine(line)}, which is always removed; check the HTML`,
  ...placed(line),
});

export const nulsRemoved = (count: number): Problem => ({
  code: 'nuls-removed',
  message: `NUL characters removed in ${places(count)}; check how the article was saved`,
});

export const markdownTooDense = (): Problem => ({
  code: 'markdown-too-dense',
  message:
    'more than 2,000,000 lines, or 500,000 Markdown markers such as * and [ in one paragraph, so the Markdown was not converted; split the article',
});

export const nothingSelected = (selectors: readonly string[]): Problem => ({
  code: 'nothing-selected',
  message:
    selectors.length === 0
      ? 'no text left; check which elements are removed'
      : `no text matches the selector ${selectors.join(', ')}; check it`,
});

export const onlyFrontMatter = (): Problem => ({
  code: 'no-body',
  message: 'no text after the front matter; check that the article was saved completely',
});

export const tooDeep = (): Problem => ({
  code: 'too-deep',
  message: 'too many or too deeply nested elements for selectors; convert the article without them',
});

export const tooLong = (): Problem => ({
  code: 'too-long',
  message: 'longer than 500 million characters; split the article',
});

const placed = (line: number | undefined): Pick<Problem, 'line'> => (line === undefined ? {} : { line });

const onLine = (line: number | undefined): string => (line === undefined ? '' : ` on line ${line}`);

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);
