import { readMetadata } from './article/metadata.ts';
import { type CleanCopy, withParts } from './cleaner.ts';
import { compileSelectors } from './html/select.ts';
import type { Options } from './options.ts';

export * from './index.ts';

/** Like `createCleaner` of `cleancopy`, with the options `select` and `remove`. */
export const createCleaner = withParts({ readMetadata, compileSelectors });

/** Like `cleanCopy` of `cleancopy`, with the options `select` and `remove`. */
export const cleanCopy = (article: string | Uint8Array, options?: Options): CleanCopy =>
  createCleaner(options).clean(article);
