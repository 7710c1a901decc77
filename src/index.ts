export { type CleanCopy, cleanCopy } from './clean-copy.ts';
export type { PromoOptions, Removal } from './edit/promos/drop-promos.ts';
export { whyRemoved } from './edit/promos/rules.ts';
export type { Metadata, MetadataValue } from './input/metadata.ts';
export type { Options, Quotes } from './options.ts';
export { ArticleError, type Problem } from './problems.ts';
