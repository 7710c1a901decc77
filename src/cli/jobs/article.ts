import { version } from '../../../package.json';
import type { Metadata } from '../../article/metadata.ts';
import type { CleanCopy } from '../../cleaner.ts';
import type { Removal } from '../../promos/drop-promos.ts';
import type { ArticleDescription } from '../../report/describe-article.ts';
import { type ToldProblem, tellProblem, toProblem } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import type { Input } from '../inputs/input.ts';
import { readArticle } from '../inputs/read.ts';
import type { Delivered } from '../outputs/target.ts';
import { renderText } from '../outputs/text.ts';
import { openCleaners } from './open-cleaner.ts';

/** An article to be converted, as threads are told of it. */
export interface Article {
  readonly path: string;
  /** Its content where it was read already, as stdin's. */
  readonly bytes?: Uint8Array;
  /** It goes along to keep the order: what becomes of it is known. */
  readonly skipped?: true;
}

/** What came of an article. */
export interface Converted {
  /** What is to be written: the text or the record. Undefined where that failed. */
  readonly content?: string;
  /** Front matter, where outputs are named after it. */
  readonly metadata?: Metadata;
  /** How many promos were dropped. */
  readonly dropped: number;
  /** Those promos, where they are to be explained. */
  readonly removed: readonly Removal[];
  readonly warnings: readonly ToldProblem[];
  /** The fields of `--header` that have a value. */
  readonly headed: readonly string[];
  /** Undefined unless the input failed. */
  readonly failure?: ToldProblem;
  /** What a report needs, where one was asked for. */
  readonly description?: ArticleDescription;
}

/** What became of an input. */
export interface Outcome extends Omit<Converted, 'content' | 'headed' | 'metadata'>, Partial<Delivered> {
  readonly input: Input;
}

const nothing: Converted = { dropped: 0, removed: [], warnings: [], headed: [] };

/** @returns what came of an article that failed */
export const failed = (failure: ToldProblem): Converted => ({ ...nothing, failure });

/** Converts one article. A bad article is an answer, and so is a bug, with its stack: nothing is thrown. */
export type ArticleConverter = (article: Article) => Promise<Converted>;

/**
 * @returns what converts articles under these settings
 * @throws {UsageError} on an option that can't be used
 */
export const openArticleConverter = async (settings: Settings): Promise<ArticleConverter> => {
  const convert = await openConverter(settings);
  const converterOf =
    settings.overrides.length === 0
      ? undefined
      : await (await import('../config/overrides.ts')).openByPath(settings, openConverter);
  return async ({ path, bytes, skipped }) => {
    if (skipped) return nothing;
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
    const warnings = copy.warnings.map(tellProblem);
    const [warning] = warnings;
    if (strict && warning !== undefined) {
      return failed({ ...warning, message: `${warning.message} (an error with --strict)` });
    }
    return {
      content: render(path, copy),
      ...(name === undefined ? {} : { metadata: copy.metadata }),
      dropped: copy.removed.length,
      // Each keeps its article's text in memory.
      removed: explain ? copy.removed : [],
      warnings,
      headed: headedFields(header, copy),
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
export const headedFields = (header: readonly string[], copy: CleanCopy): readonly string[] =>
  header.filter(field => !['', null, undefined].some(nothing => copy.metadata[field] === nothing));
