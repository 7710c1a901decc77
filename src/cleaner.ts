import { countLineFeeds } from './article/count-line-feeds.ts';
import { decode } from './article/decode.ts';
import { splitFrontMatter } from './article/front-matter.ts';
import { frontMatterLang } from './article/front-matter-lang.ts';
import type { Metadata, MetadataReader, MetadataValue } from './article/metadata.ts';
import { type StandardSchema, validate } from './article/schema.ts';
import type { Block } from './blocks/block.ts';
import { foldWhiteSpace } from './blocks/white-space.ts';
import { type CopyBlock, copyBlocks } from './copy-blocks.ts';
import { type BlockReader, readBlocks } from './html/read-blocks.ts';
import type { SelectorCompiler } from './html/select.ts';
import type { BlockDetails } from './html/token-handler.ts';
import type { MarkdownReader } from './markdown/read-markdown.ts';
import { once } from './once.ts';
import { type CheckedOptions, checkOptions, OptionError, type Options } from './options.ts';
import { empty, onlyFrontMatter, type Problem } from './problems.ts';
import { makePromoDropper, type Removal } from './promos/drop-promos.ts';
import { makePurposesOf } from './promos/purposes.ts';
import { checkExamples } from './promos/rules/own-rules.ts';
import { makeQuoteSetter } from './quotes/make-quote-setter.ts';
import { removeTags } from './templates/remove-tags.ts';

/**
 * Converts articles with options that are checked and compiled once.
 *
 * @template M the type of the metadata, if a schema sets it
 */
export interface Cleaner<M = Metadata> {
  /**
   * Converts an article to plain text. It is synchronous and takes time in proportion to the length of the article.
   * Nothing in the article is run or fetched.
   *
   * @param article bytes in any encoding, or a string
   * @throws {ArticleError} with a `code`: `binary` if the bytes are not text, `front-matter-unclosed`,
   * `front-matter-invalid` if the metadata doesn't match the schema, `too-deep` if there are too many elements for
   * `select` or `remove`, `too-long`
   */
  clean(article: string | Uint8Array): CleanCopy<M>;
}

/**
 * The result of a conversion.
 *
 * @template M the type of the metadata, if a schema sets it
 */
export interface CleanCopy<M = Metadata> {
  /** The text: one block per line, without a newline at the end. */
  readonly text: string;
  /**
   * The front matter as data, with its character references decoded; `{}` if there is none. It is parsed when it is
   * first read.
   */
  readonly metadata: M;
  /** The blocks that were removed, in the order of the article. */
  readonly removed: readonly Removal[];
  /** All blocks of the article, in order, if the option `blocks` is set. */
  readonly blocks?: readonly CopyBlock[];
  /** Problems with the article that didn't prevent its conversion. Reading them parses the front matter. */
  readonly warnings: readonly Problem[];
}

/**
 * Optional parts of the pipeline. Each entry of the library passes those it supports; the command loads them
 * on demand.
 */
export interface Parts {
  /** If missing, `metadata` is always `{}`. */
  readonly readMetadata?: MetadataReader;
  /** If missing, the options `select` and `remove` are rejected. */
  readonly compileSelectors?: SelectorCompiler;
  /** If missing, `html` is the only `format`. */
  readonly readMarkdown?: MarkdownReader;
}

type OptionsWithSchema<M> = Options<M> & { readonly schema: StandardSchema<M> };

/** @returns a `createCleaner` that supports these parts */
export const withParts = (parts: Parts) => {
  let withDefaults: Cleaner | undefined;

  /**
   * Creates a cleaner: its options, selectors, patterns and rules are checked and compiled once, for any number of
   * articles.
   *
   * @throws {OptionError} if an option has an unknown name or an invalid value
   */
  function createCleaner<M>(options: OptionsWithSchema<M>): Cleaner<M>;
  function createCleaner(options?: Options): Cleaner;
  function createCleaner<M>(options?: Options<M>): Cleaner<M | Metadata> {
    if (options !== undefined) return prepare(options, parts);
    // A cleaner holds no state between articles, so one can be shared; V8 also optimises a single set of
    // closures better than many.
    withDefaults ??= prepare({}, parts);
    return withDefaults;
  }
  return createCleaner;
};

const prepare = <M>(options: Options<M>, parts: Parts): Cleaner<M | Metadata> => {
  const checked = checkOptions(options);
  const { encoding, header: fields, schema } = checked;
  const toHtml = htmlMaker(checked, parts);
  const readBody = bodyReader(checked, parts);
  const dropPromos = makePromoDropper(checked);
  checkExamples(checked.rules, html => readBlocks(html).blocks);
  const setQuotes = makeQuoteSetter(checked);
  const { readMetadata = noMetadata } = parts;

  const clean = (article: string | Uint8Array): CleanCopy<M | Metadata> => {
    const decoded = decode(article, encoding);
    const { frontMatter, body } = splitFrontMatter(decoded.text);
    const { html, warnings: oddities } = toHtml(body, frontMatter !== undefined);
    const bodyStart = decoded.text.length - body.length;
    const bodyLine = countLineFeeds(decoded.text, bodyStart) + 1;
    // Rendering Markdown changes the line numbers.
    const { blocks, warnings, lang: bodyLang } = readBody(html, html === body ? bodyLine : undefined);
    const { kept, removed } = dropPromos(blocks);
    const lang = frontMatterLang(frontMatter) || bodyLang;
    const front = once(() => readMetadata(frontMatter));
    const header =
      fields.length === 0 ? [] : headerLines(front().metadata, fields, text => setQuotes(text, [], lang));
    const setLine = ({ text, verbatim, lang: own }: Block): string => setQuotes(text, verbatim, lang, own);
    const missing = missingPart(body, frontMatter !== undefined);
    const valid = schema === undefined ? undefined : validate(schema, front().metadata);
    return {
      text: joinLines(header, kept, setLine),
      get metadata() {
        return valid ?? front().metadata;
      },
      removed: after(header.length, removed),
      ...(checked.blocks
        ? { blocks: copyBlocks(blocks, removed, html === body ? bodyStart : undefined, setLine) }
        : {}),
      get warnings() {
        return [
          ...decoded.warnings,
          ...(missing.length > 0 ? missing : [...oddities, ...warnings]),
          ...front().warnings,
        ];
      },
    };
  };
  return { clean };
};

/** The maximum number of lines to join at a time. Until they are joined, they are in memory twice. */
const linesAtOnce = 10_000;

const joinLines = (
  header: readonly string[],
  blocks: readonly Block[],
  setLine: (block: Block) => string,
): string => {
  const parts = [...header];
  for (let at = 0; at < blocks.length; at += linesAtOnce)
    parts.push(
      blocks
        .slice(at, at + linesAtOnce)
        .map(setLine)
        .join('\n'),
    );
  return parts.join('\n');
};

/** @returns a warning if the article is empty or has only front matter */
const missingPart = (body: string, hasFrontMatter: boolean): readonly Problem[] => {
  if (/\S/.test(body)) return [];
  return [hasFrontMatter ? onlyFrontMatter() : empty()];
};

const noMetadata: MetadataReader = () => ({ metadata: {}, warnings: [] });

/** @returns a function that converts a body to HTML and removes template tags */
const htmlMaker = (
  { format }: Pick<CheckedOptions, 'format'>,
  { readMarkdown }: Parts,
): ((body: string, hasFrontMatter: boolean) => ReturnType<MarkdownReader>) => {
  if (format === 'html')
    return (body, hasFrontMatter) => ({ html: removeTags(body, hasFrontMatter), warnings: [] });
  if (readMarkdown === undefined)
    throw new OptionError('format', "must be 'html'; to convert Markdown, import from cleancopy/markdown");
  return (body, hasFrontMatter) => readMarkdown(body, { hasFrontMatter, force: format === 'markdown' });
};

const bodyReader = (
  { select, remove, promos, blocks }: Pick<CheckedOptions, 'select' | 'remove' | 'promos' | 'blocks'>,
  { compileSelectors }: Parts,
): BlockReader => {
  const details: BlockDetails = { purposesOf: makePurposesOf(promos), places: blocks };
  if (select.length === 0 && remove.length === 0)
    return (body, firstLine) => readBlocks(body, firstLine, undefined, details);
  if (compileSelectors !== undefined) return compileSelectors(select, remove, details);
  throw new OptionError(select.length > 0 ? 'select' : 'remove', 'needs cleancopy/select; import from there');
};

/** Bidirectional controls (Unicode Standard Annex 9) in a value would also affect the lines after it. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/g;

const headerLines = (
  metadata: Metadata,
  fields: readonly string[],
  setQuotes: (text: string) => string,
): readonly string[] =>
  fields
    .map(field => setQuotes(foldWhiteSpace(headerText(metadata[field]).replace(overrides, '')).trim()))
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
