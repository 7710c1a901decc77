import { type CleanCopy, cleanCopy as copy } from './clean-copy.ts';
import { readBlocks } from './html/read-blocks.ts';
import { readSelected } from './html/select.ts';
import type { Options } from './options.ts';

export type { Metadata, MetadataValue } from './article/metadata.ts';
export type { CleanCopy } from './clean-copy.ts';
export { SelectorError } from './html/select.ts';
export type { Options, Quotes } from './options.ts';
export { ArticleError, type Problem } from './problems.ts';
export type { PromoOptions, Removal } from './promos/drop-promos.ts';
export { whyRemoved } from './promos/rules.ts';

/**
 * Converts an article to plain text, and reads its front matter. Synchronous, and of time that grows linearly with
 * the article; nothing in the article is run or fetched.
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
 * @param input the article's bytes in any encoding, or its characters
 * @throws {ArticleError} with a `code`: `binary` on bytes that are no text, `front-matter-unclosed`, `too-long`
 * @throws {SelectorError} on a `select` or `remove` that is no CSS selector
 * @throws {RangeError} on an encoding's label that the Encoding Standard doesn't know
 */
export const cleanCopy = (input: string | Uint8Array, options: Options = {}): CleanCopy => {
  const { select = [], remove = [] } = options;
  const partly = select.length > 0 || remove.length > 0;
  return copy(input, options, partly ? readSelected(select, remove) : readBlocks);
};
