import { ArticleError, frontMatterUnclosed } from '../problems.ts';

/** Unparsed front matter. */
export interface FrontMatter {
  /** `yaml`, `toml`, `json`, or the lower-case name of another format, which is never parsed or run. */
  readonly format: string;
  readonly source: string;
}

/** An article split into front matter and body. */
export interface Article {
  readonly frontMatter: FrontMatter | undefined;
  /** Everything after the front matter. */
  readonly body: string;
}

const formatWord = /^[a-z_][\w.+#-]*$/i;
const jsonObject = /^\{\s*["}]/;

/**
 * Splits front matter from the body as Hugo, Jekyll and gray-matter do. Front matter is enclosed in `---`
 * lines (the first may name a format, and `...` may close it), is TOML in `+++` lines, or is a JSON object.
 * Blank lines may precede it.
 *
 * @param text an article with LF as line ending
 * @throws {ArticleError} `front-matter-unclosed` if the closing line or brace is missing
 */
export const splitFrontMatter = (text: string): Article => {
  const start = firstWrittenLine(text);
  const opener = lineAt(text, start).trimEnd();
  const format = fencedFormat(opener);
  if (format !== undefined)
    return splitFenced(text, start, format, opener === '+++' ? ['+++'] : ['---', '...']);
  if (opener.startsWith('{') && jsonObject.test(text.slice(start))) return splitJson(text, start);
  return { frontMatter: undefined, body: text };
};

const fencedFormat = (opener: string): string | undefined => {
  if (opener === '+++') return 'toml';
  if (!opener.startsWith('---')) return undefined;
  const word = opener.slice(3).trim();
  if (word === '') return 'yaml';
  return formatWord.test(word) ? word.toLowerCase() : undefined;
};

const splitFenced = (text: string, start: number, format: string, closers: readonly string[]): Article => {
  const from = nextLine(text, start);
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    if (!closers.some(closer => text.startsWith(closer, at))) continue;
    if (!closers.includes(lineAt(text, at).trimEnd())) continue;
    return {
      frontMatter: { format, source: text.slice(from, at) },
      body: text.slice(nextLine(text, at)),
    };
  }
  const [closer = ''] = closers;
  throw new ArticleError(frontMatterUnclosed(lineAt(text, start).trimEnd(), `a line ${closer}`));
};

const splitJson = (text: string, start: number): Article => {
  const token = /["{}]|\\./gs;
  token.lastIndex = start;
  let depth = 0;
  let quoted = false;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '"') quoted = !quoted;
    else if (!quoted && found[0] === '{') depth++;
    else if (!quoted && found[0] === '}' && --depth === 0) {
      const end = token.lastIndex;
      const body = text.startsWith('\n', end) ? end + 1 : end;
      return {
        frontMatter: { format: 'json', source: text.slice(start, end) },
        body: text.slice(body),
      };
    }
  }
  throw new ArticleError(frontMatterUnclosed('{', 'the closing }'));
};

/** @returns the start of the first line that isn't blank, or the end of the text */
const firstWrittenLine = (text: string): number => {
  const written = text.length - text.trimStart().length;
  return text.lastIndexOf('\n', Math.max(0, written - 1)) + 1;
};

const lineAt = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
};

/** @returns the start of the line after the one at `start`, or the end of the text */
const nextLine = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end + 1;
};
