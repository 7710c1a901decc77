import type { CleanCopy } from '../../cleaner.ts';

/** The keys that a clean copy brings into a record. */
export const copyKeys: readonly string[] = [
  'text',
  'metadata',
  'removed',
  'warnings',
] satisfies (keyof CleanCopy)[];

/** @returns the same copy, its keys in the order that records have them in, and no others */
export const inOrderOfKeys = ({ text, metadata, removed, warnings }: CleanCopy): CleanCopy => ({
  text,
  metadata,
  removed: removed.map(({ rule, text, after }) => ({ rule, text, after })),
  warnings: warnings.map(({ code, message }) => ({ code, message })),
});

/**
 * Writes an article's record: one line of JSON, without its end. The same article gives the same bytes.
 *
 * @param path where the article was, as the command names it
 * @param version the package's version
 */
export const renderRecord = (path: string, copy: CleanCopy, version: string): string =>
  JSON.stringify({ path, ...inOrderOfKeys(copy), version });
