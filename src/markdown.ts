import { readMetadata } from './article/metadata.ts';
import { type CleanCopy, withParts } from './cleaner.ts';
import { compileSelectors } from './html/select.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { Options } from './options.ts';

export * from './select.ts';

/**
 * Like `createCleaner` of `cleancopy/select`, with support for Markdown articles: see the option `format`.
 */
export const createCleaner = withParts({ readMetadata, compileSelectors, readMarkdown });

/** Like `cleanCopy` of `cleancopy/select`, with support for Markdown articles: see the option `format`. */
export const cleanCopy = (article: string | Uint8Array, options?: Options): CleanCopy =>
  createCleaner(options).clean(article);
