import { readSelected } from './blocks/select.ts';
import { type CleanCopy, cleanCopy as cleanArticle } from './clean-copy.ts';
import type { Options } from './options.ts';

export { SelectorError } from './blocks/select.ts';
export type { CleanCopy } from './clean-copy.ts';
export type { PromoOptions, Removal } from './edit/promos/drop-promos.ts';
export { whyRemoved } from './edit/promos/rules.ts';
export type { Metadata, MetadataValue } from './input/metadata.ts';
export type { Options, Quotes } from './options.ts';
export { ArticleError, type Problem } from './problems.ts';

/**
 * Converts an article to plain text, and reads its front matter. Synchronous, in time that grows linearly with the
 * article; nothing in it is run or fetched.
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
 * @param options each has a default; without any, the text is what the command gives
 * @throws {ArticleError} with a `code`: `binary` on bytes that are no text, `front-matter-unclosed`, `too-long`
 * @throws {RangeError} on an encoding's label that the Encoding Standard doesn't know
 * @throws {SelectorError} on a selector that is none
 */
export const cleanCopy = (input: string | Uint8Array, options: Options = {}): CleanCopy => {
  const { select = [], remove = [] } = options;
  const read = select.length + remove.length > 0 ? readSelected(select, remove) : undefined;
  return cleanArticle(input, options, read);
};
