import type { FrontMatter } from './front-matter.ts';

/** Fields that name an article's language, in order of precedence. */
const fields = ['lang', 'language', 'locale'] as const;

/** A field at the start of a line, with a quoted or unquoted value on the same line. */
const yamlField =
  /^["']?(lang|language|locale)["']?[ \t]*:[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#[{&*!|>][^\n#]*))[ \t]*(?:#.*)?$/gim;
const tomlField = /^[ \t]*(lang|language|locale)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')[ \t]*(?:#.*)?$/gim;
const tomlTable = /^[ \t]*\[/m;

/** A string, with the colon and string value after it if there are any, or a bracket. */
const jsonToken = /"((?:[^"\\]|\\.)*)"(\s*:\s*(?:"((?:[^"\\]|\\.)*)")?)?|[{}[\]]/gs;

/**
 * Finds the language that front matter declares. It searches for a top-level field and parses nothing, which
 * is faster.
 *
 * @returns the value of `lang`, `language` or `locale` as written; `''` if there is none
 */
export const frontMatterLang = (frontMatter: FrontMatter | undefined): string => {
  const found = new Map<string, string>();
  for (const [field, value] of topFields(frontMatter))
    if (!found.has(field.toLowerCase())) found.set(field.toLowerCase(), value.trim());
  return fields.map(field => found.get(field)).find(value => value !== undefined && !isNull(value)) ?? '';
};

const isNull = (value: string): boolean => value === '' || value === '~' || value.toLowerCase() === 'null';

const topFields = (
  frontMatter: FrontMatter | undefined,
): Iterable<readonly [field: string, value: string]> => {
  const source = frontMatter?.source ?? '';
  switch (frontMatter?.format) {
    case 'yaml':
      return matchFields(yamlField, source);
    case 'toml':
      return matchFields(tomlField, source.split(tomlTable, 1)[0] ?? '');
    case 'json':
      return jsonFields(source);
    default:
      return [];
  }
};

const matchFields = (pattern: RegExp, source: string): (readonly [string, string])[] =>
  [...source.matchAll(pattern)].map(([, field = '', double, single, plain]) => [
    field,
    double ?? single ?? plain ?? '',
  ]);

const jsonFields = (source: string): (readonly [string, string])[] => {
  const found: (readonly [string, string])[] = [];
  let depth = 0;
  for (const [token, key, colon, value] of source.matchAll(jsonToken)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth === 1 && colon !== undefined && value !== undefined && isField(key))
      found.push([key, value]);
  }
  return found;
};

const isField = (key: string | undefined): key is string => fields.some(field => field === key);
