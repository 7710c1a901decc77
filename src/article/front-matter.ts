import { ArticleError, frontMatterUnclosed } from '../problems.ts';

/** Front matter as it was written, unread. */
export interface FrontMatter {
  /** `yaml`, `toml`, `json`, or another format's name in lower case, which is never parsed and never run. */
  readonly format: string;
  readonly source: string;
}

/** An article without its front matter. */
export interface Article {
  readonly frontMatter: FrontMatter | undefined;
  /** HTML, as it stands behind the front matter. */
  readonly body: string;
}

const formatWord = /^[a-z_][\w.+#-]*$/i;
const jsonObject = /^\{\s*["}]/;

/**
 * Takes the front matter off an article, as Hugo, Jekyll and gray-matter know it: lines `---` (a format word may
 * follow the first) closed by `---` or `...`, lines `+++` round TOML, or a leading JSON object. Blank lines may
 * stand before it.
 *
 * @param text an article whose line ends are LF
 * @throws {ArticleError} `front-matter-unclosed` where the closing line or brace is missing
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

/** @returns where the first line that isn't blank starts, or the end */
const firstWrittenLine = (text: string): number => {
  const written = text.length - text.trimStart().length;
  return text.lastIndexOf('\n', Math.max(0, written - 1)) + 1;
};

const lineAt = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
};

/** @returns where the line after the one at `start` starts, or the end */
const nextLine = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end + 1;
};
