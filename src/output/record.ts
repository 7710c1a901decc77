import type { Conversion } from '../convert.ts';
import type { Removal } from '../edit/promos/drop-promos.ts';
import { type Metadata, readMetadata } from '../input/metadata.ts';
import type { Problem } from '../problems.ts';

/** What a conversion comes to, its front matter read: what records are made of, in the order of their keys. */
export interface Result {
  /** A block a line, without a newline at the end. */
  readonly text: string;
  readonly metadata: Metadata;
  readonly removed: readonly Removal[];
  readonly warnings: readonly Problem[];
}

/** The keys that a result brings into a record. */
export const resultKeys: readonly string[] = [
  'text',
  'metadata',
  'removed',
  'warnings',
] satisfies (keyof Result)[];

/** Reads a conversion's front matter, whose warnings come last. */
export const toResult = ({ text, frontMatter, removed, warnings }: Conversion): Result => {
  const read = readMetadata(frontMatter);
  return {
    text,
    metadata: read.metadata,
    removed: removed.map(({ rule, text, after }) => ({ rule, text, after })),
    warnings: [...warnings, ...read.warnings].map(({ code, message }) => ({ code, message })),
  };
};

/**
 * Writes an article's record: one line of JSON, without its end. The same article gives the same bytes.
 *
 * @param path where the article was, as the command names it
 * @param version the package's version
 */
export const renderRecord = (path: string, result: Result, version: string): string =>
  JSON.stringify({ path, ...result, version });
