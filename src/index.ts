import { readMetadata } from './article/metadata.ts';
import { buildCleaner, type CleanCopy, type Cleaner } from './cleaner.ts';
import { compileSelectors } from './html/select.ts';
import type { Options } from './options.ts';

export type { Metadata, MetadataValue } from './article/metadata.ts';
export type { CleanCopy, Cleaner } from './cleaner.ts';
export { OptionError, type Options, type Quotes } from './options.ts';
export { ArticleError, type Problem } from './problems.ts';
export type { Removal } from './promos/drop-promos.ts';
export { whyRemoved } from './promos/rules.ts';

/**
 * Prepares a conversion: selectors, patterns and rules are checked and compiled once, for any number of articles.
 *
 * @example
 * ```js
 * import { createCleaner } from 'cleancopy';
 *
 * const cleaner = createCleaner({ quotes: 'curly', drop: [/MORE FROM .+/] });
 * for (const article of articles) console.log(cleaner.clean(article).text);
 * ```
 *
 * @throws {OptionError} on an option that can't be used: a wrong name or value, a CSS selector that doesn't parse
 */
export const createCleaner = (options: Options = {}): Cleaner =>
  buildCleaner(options, { readMetadata, compileSelectors });

/**
 * Converts one article to plain text.
 *
 * @example
 * ```js
 * import { cleanCopy } from 'cleancopy';
 *
 * const { text, metadata } = cleanCopy('---\ntitle: Tides\n---\n<p>"It\'s low," she said.</p>');
 * console.log(text); // “It’s low,” she said.
 * console.log(metadata.title); // Tides
 * ```
 *
 * @param article its bytes in any encoding, or its characters
 * @throws {ArticleError} as {@link Cleaner.clean} does
 * @throws {OptionError} as {@link createCleaner} does
 */
export const cleanCopy = (article: string | Uint8Array, options: Options = {}): CleanCopy =>
  createCleaner(options).clean(article);
