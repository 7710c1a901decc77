import { decode } from './article/decode.ts';
import { splitFrontMatter } from './article/front-matter.ts';
import type { Metadata, MetadataReader, MetadataValue } from './article/metadata.ts';
import type { Block } from './blocks/block.ts';
import { foldWhiteSpace } from './blocks/white-space.ts';
import { type BlockReader, readBlocks } from './html/read-blocks.ts';
import type { SelectorCompiler } from './html/select.ts';
import { type CheckedOptions, checkOptions, OptionError, type Options } from './options.ts';
import { empty, type Problem } from './problems.ts';
import { makePromoDropper, type Removal } from './promos/drop-promos.ts';
import { makeQuoteSetter, type QuoteSetter } from './quotes/make-quote-setter.ts';

/** Converts articles under options that were checked and prepared once. */
export interface Cleaner {
  /**
   * Converts an article to plain text. Synchronous, and of time that grows linearly with the article; nothing in the
   * article is run or fetched.
   *
   * @param article its bytes, or its characters
   * @throws {ArticleError} with a `code`: `binary` on bytes that are not text, `front-matter-unclosed`, `too-deep` on
   * more elements than can be selected from, `too-long`
   */
  clean(article: string | Uint8Array): CleanCopy;
}

/** What a conversion gives. */
export interface CleanCopy {
  /** One block per line, without a newline at the end. */
  readonly text: string;
  /** The front matter as data, its character references decoded; `{}` where there is none. Parsed when first read. */
  readonly metadata: Metadata;
  /** What was removed from the text, in its order. */
  readonly removed: readonly Removal[];
  /** What is odd about the article. Reading them parses the front matter. */
  readonly warnings: readonly Problem[];
}

/** What some articles and options need and most don't: loaded by whoever builds a cleaner. */
export interface Parts {
  /** Without it, metadata is `{}`. */
  readonly readMetadata?: MetadataReader;
  /** Without it, the options `select` and `remove` are refused. */
  readonly compileSelectors?: SelectorCompiler;
}

/**
 * Prepares a conversion.
 *
 * @throws {OptionError} on an option that can't be used
 */
export const buildCleaner = (options: Options, parts: Parts): Cleaner => {
  const checked = checkOptions(options);
  const readBody = bodyReader(checked, parts);
  const dropPromos = makePromoDropper(checked);
  const setQuotes = makeQuoteSetter(checked);
  const { readMetadata = noMetadata } = parts;

  const clean = (article: string | Uint8Array): CleanCopy => {
    const decoded = decode(article, checked.encoding);
    const { frontMatter, body } = splitFrontMatter(decoded.text);
    const { blocks, warnings } = readBody(body);
    const { kept, removed } = dropPromos(blocks);
    let read: ReturnType<MetadataReader> | undefined;
    const front = () => {
      read ??= readMetadata(frontMatter);
      return read;
    };
    const header =
      checked.header.length === 0 ? [] : headerLines(front().metadata, checked.header, setQuotes);
    const missing = decoded.text === '' ? [empty()] : [];
    return {
      text: [...header, ...textLines(kept, setQuotes)].join('\n'),
      get metadata() {
        return front().metadata;
      },
      removed: after(header.length, removed),
      get warnings() {
        return [...decoded.warnings, ...missing, ...warnings, ...front().warnings];
      },
    };
  };
  return { clean };
};

const noMetadata: MetadataReader = () => ({ metadata: {}, warnings: [] });

const bodyReader = ({ select, remove }: CheckedOptions, { compileSelectors }: Parts): BlockReader => {
  if (select.length === 0 && remove.length === 0) return readBlocks;
  if (compileSelectors !== undefined) return compileSelectors(select, remove);
  throw new OptionError(select.length > 0 ? 'select' : 'remove', 'is not among the options of this cleaner');
};

const textLines = (blocks: readonly Block[], setQuotes: QuoteSetter): readonly string[] =>
  blocks.map(({ text, verbatim }) => setQuotes(text, verbatim));

const headerLines = (
  metadata: Metadata,
  fields: readonly string[],
  setQuotes: QuoteSetter,
): readonly string[] =>
  fields
    .map(field => setQuotes(foldWhiteSpace(headerText(metadata[field])).trim(), []))
    .filter(line => line !== '');

const headerText = (value: MetadataValue | undefined): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value
      .map(headerText)
      .filter(text => text !== '')
      .join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const after = (lines: number, removed: readonly Removal[]): readonly Removal[] =>
  lines === 0 ? removed : removed.map(removal => ({ ...removal, after: removal.after + lines }));
