import { readMetadata } from './article/metadata.ts';
import { type CleanCopy, withParts } from './cleaner.ts';
import type { Options } from './options.ts';

export type { Metadata, MetadataValue } from './article/metadata.ts';
export type { StandardSchema } from './article/schema.ts';
export type { Block, Place, Spans } from './blocks/block.ts';
export type { CleanCopy, Cleaner } from './cleaner.ts';
export type { CopyBlock } from './copy-blocks.ts';
export {
  type Format,
  type Neighbours,
  OptionError,
  type Options,
  type OwnRule,
  type PromoKind,
  type Quotes,
} from './options.ts';
export { ArticleError, type Problem } from './problems.ts';
export type { Removal } from './promos/drop-promos.ts';
export type { RuleName } from './promos/rules/rule.ts';
export { whyRemoved } from './promos/rules.ts';

export const createCleaner = withParts({ readMetadata });

/**
 * Converts one article to plain text. To convert several with the same options, {@link createCleaner} is faster.
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
 * @param article bytes in any encoding, or a string
 * @throws {ArticleError} as {@link Cleaner.clean} does
 * @throws {OptionError} as {@link createCleaner} does
 */
export const cleanCopy = (article: string | Uint8Array, options?: Options): CleanCopy =>
  createCleaner(options).clean(article);
