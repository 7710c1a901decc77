import { YAMLException } from 'js-yaml';
import { TomlError } from 'smol-toml';
import { frontMatterUnparsed, type Problem } from '../problems.ts';
import { FrontMatterLimitError, type Metadata, toMetadata } from './bounded-data.ts';
import type { FrontMatter } from './front-matter.ts';
import { parseJson } from './json.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

export type { Metadata, MetadataValue } from './bounded-data.ts';

/** Reads front matter as data. */
export type MetadataReader = (frontMatter: FrontMatter | undefined) => {
  readonly metadata: Metadata;
  readonly warnings: readonly Problem[];
};

/** More than any front matter that was written for an article. */
const longest = 2_000_000;

const parsers: ReadonlyMap<string, (source: string) => unknown> = new Map([
  ['yaml', parseYaml],
  ['yml', parseYaml],
  ['toml', parseToml],
  ['json', parseJson],
]);

/**
 * Reads front matter as data: character references are decoded, booleans, null and numbers in their usual form are
 * JSON's own, and every other scalar is the string that was written.
 *
 * Nothing in it is run, whatever it says it is, and what it costs is bounded: front matter that does not parse, or
 * that holds more than an article's does, is a warning and no metadata.
 */
export const readMetadata: MetadataReader = frontMatter => {
  if (frontMatter === undefined) return { metadata: toMetadata({}), warnings: [] };
  try {
    return { metadata: toMetadata(parse(frontMatter)), warnings: [] };
  } catch (error) {
    return { metadata: toMetadata({}), warnings: [frontMatterUnparsed(reasonOf(error))] };
  }
};

const parse = ({ format, source }: FrontMatter): unknown => {
  const parser = parsers.get(format);
  if (parser === undefined) throw new FrontMatterLimitError(`format ${format} is not supported`);
  if (source.length > longest) throw new FrontMatterLimitError(`longer than ${longest} characters`);
  return source.trim() === '' ? {} : parser(source);
};

/** What is wrong with front matter, in one line that is the same on every version of Node. */
const reasonOf = (error: unknown): string => {
  if (error instanceof FrontMatterLimitError) return error.message;
  if (error instanceof SyntaxError) return 'not valid JSON';
  if (error instanceof YAMLException) return atLine(error.reason, error.mark?.line);
  if (error instanceof TomlError) return atLine(tomlReason(error.message), error.line);
  throw error;
};

/** js-yaml counts lines from 0, and is given one more: the line `---`. */
const atLine = (reason: string, line: number | undefined): string =>
  line === undefined ? reason : `${reason}, line ${line}`;

const tomlReason = (message: string): string =>
  (message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
