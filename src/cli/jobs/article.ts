import { version } from '../../../package.json';
import type { Metadata } from '../../article/metadata.ts';
import type { CleanCopy } from '../../cleaner.ts';
import type { Removal } from '../../promos/drop-promos.ts';
import type { ArticleDescription } from '../../report/describe-article.ts';
import { type CommandProblem, toCommandProblem, toProblem } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import type { Input } from '../inputs/input.ts';
import { readArticle } from '../inputs/read.ts';
import type { DeliveredOutput } from '../outputs/target.ts';
import { renderText } from '../outputs/text.ts';
import { openCleaners } from './open-cleaner.ts';

/** An article to be converted, as it is sent to a thread. */
export interface Article {
  readonly path: string;
  /** The content, if it was already read from stdin. */
  readonly bytes?: Uint8Array;
  /** Not to be converted: it only keeps its place among the results. */
  readonly skipped?: true;
}

/** The result of converting an article. */
export interface Converted {
  /** The text or JSON record to be written. Undefined if the article failed or was skipped. */
  readonly content?: string;
  /** The front matter, with `--name`. */
  readonly metadata?: Metadata;
  /** The number of promos removed. */
  readonly dropped: number;
  /** The promos removed, with `--explain`. */
  readonly removed: readonly Removal[];
  readonly warnings: readonly CommandProblem[];
  /** The fields of `--header` that have a value. */
  readonly foundFields: readonly string[];
  /** The reason, if the article failed. */
  readonly failure?: CommandProblem;
  /** The data for the report, with `--report`. */
  readonly description?: ArticleDescription;
}

/** The outcome of an input: the result of its conversion and the state of its output. */
export interface Outcome
  extends Omit<Converted, 'content' | 'foundFields' | 'metadata'>,
    Partial<DeliveredOutput> {
  readonly input: Input;
}

const empty: Converted = { dropped: 0, removed: [], warnings: [], foundFields: [] };

/** @returns the result of an article that failed */
export const failed = (failure: CommandProblem): Converted => ({ ...empty, failure });

/** Converts one article. Never throws: a failure, or a bug with its stack, is part of the result. */
export type ArticleConverter = (article: Article) => Promise<Converted>;

/**
 * @returns a function that converts articles with these settings
 * @throws {UsageError} on an invalid option
 */
export const openArticleConverter = async (settings: Settings): Promise<ArticleConverter> => {
  const convert = await openConverter(settings);
  const converterOf =
    settings.overrides.length === 0
      ? undefined
      : await (await import('../config/overrides.ts')).openByPath(settings, openConverter);
  return async ({ path, bytes, skipped }) => {
    if (skipped) return empty;
    try {
      const content = bytes ?? (await readArticle(path));
      return await (converterOf === undefined ? convert : await converterOf(path))(content, path);
    } catch (error) {
      return failed(toProblem(error, 'unreadable'));
    }
  };
};

type Converter = (bytes: Uint8Array, path: string) => Promise<Converted>;

const openConverter = async (settings: Settings): Promise<Converter> => {
  const { to, strict, name, explain, report, header } = settings;
  const cleanerOf = await openCleaners(settings, to !== 'text' || strict || name !== undefined);
  const render = await openRenderer(settings);
  const describe =
    report === undefined ? undefined : (await import('../../report/describe-article.ts')).describeArticle;
  return async (bytes, path) => {
    const copy = (await cleanerOf(path)).clean(bytes);
    const warnings = copy.warnings.map(toCommandProblem);
    const [warning] = warnings;
    if (strict && warning !== undefined) {
      return failed({ ...warning, message: `${warning.message} (an error with --strict)` });
    }
    return {
      content: render(path, copy),
      ...(name === undefined ? {} : { metadata: copy.metadata }),
      dropped: copy.removed.length,
      // Kept only if needed: each removal keeps the text of its article in memory.
      removed: explain ? copy.removed : [],
      warnings,
      foundFields: foundHeaderFields(header, copy),
      ...(describe === undefined ? {} : { description: describe(copy) }),
    };
  };
};

type Renderer = (path: string, copy: CleanCopy) => string;

const openRenderer = async (settings: Settings): Promise<Renderer> => {
  if (settings.to === 'text') return (_, { text }) => renderText(text, settings);
  const { renderRecord } = await import('../outputs/record.ts');
  return (path, copy) => `${renderRecord(path, copy, version)}\n`;
};
/** @returns the fields of `--header` that have a value */
export const foundHeaderFields = (header: readonly string[], copy: CleanCopy): readonly string[] =>
  header.filter(field => !['', null, undefined].some(empty => copy.metadata[field] === empty));
