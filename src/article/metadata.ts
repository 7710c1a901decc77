import { YAMLException } from 'js-yaml';
import { TomlError } from 'smol-toml';
import { frontMatterUnparsed, type Problem } from '../problems.ts';
import { FrontMatterLimitError, type Metadata, toMetadata } from './bounded-data.ts';
import type { FrontMatter } from './front-matter.ts';
import { parseJson } from './json.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

export type { Metadata, MetadataValue } from './bounded-data.ts';

/** Parses front matter. */
export type MetadataReader = (frontMatter: FrontMatter | undefined) => {
  readonly metadata: Metadata;
  readonly warnings: readonly Problem[];
};

/** The maximum length in UTF-16 units. Front matter that people write is far shorter. */
const maxLength = 2_000_000;

const parsers: ReadonlyMap<string, (source: string) => unknown> = new Map([
  ['yaml', parseYaml],
  ['yml', parseYaml],
  ['toml', parseToml],
  ['json', parseJson],
]);

/**
 * Parses front matter and decodes its character references. Booleans, null and numbers in their usual form
 * become JSON values; every other scalar is a string as it was written.
 *
 * Nothing in it is run, whatever format it declares, and its cost is bounded. Front matter that can't be
 * parsed or exceeds a limit gives a warning and empty metadata.
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
  if (source.length > maxLength) throw new FrontMatterLimitError(`longer than ${maxLength} characters`);
  return source.trim() === '' ? {} : parser(source);
};

/** @returns one line about what is wrong with front matter, the same in every version of Node */
const reasonOf = (error: unknown): string => {
  if (error instanceof FrontMatterLimitError) return error.message;
  if (error instanceof SyntaxError) return 'not valid JSON';
  if (error instanceof YAMLException) return atLine(error.reason, error.mark?.line);
  if (error instanceof TomlError) return atLine(tomlReason(error.message), error.line);
  throw error;
};

/** js-yaml counts lines from 0, but it also gets a `---` line before the front matter. */
const atLine = (reason: string, line: number | undefined): string =>
  line === undefined ? reason : `${reason}, line ${line}`;

const tomlReason = (message: string): string =>
  (message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
