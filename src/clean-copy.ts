import type { Decoded } from './article/decode.ts';
import { type Metadata, type MetadataValue, readMetadata } from './article/metadata.ts';
import { type Conversion, convert, setLine } from './convert.ts';
import type { ReadBlocks } from './html/read-blocks.ts';
import type { Options } from './options.ts';
import type { Problem } from './problems.ts';
import type { Removal } from './promos/drop-promos.ts';

/** An article's clean copy. */
export interface CleanCopy {
  /** A block a line, without a newline at the end. */
  readonly text: string;
  /** The front matter as data, its character references decoded; `{}` where there is none. */
  readonly metadata: Metadata;
  /** What was dropped from the text, in its order. */
  readonly removed: readonly Removal[];
  readonly warnings: readonly Problem[];
}

/**
 * Converts an article to plain text, and reads its front matter.
 *
 * @param input as `convert` takes it
 * @param read makes blocks of the body; `readSelected` gives one that reads a part of it
 * @throws {ArticleError} on bytes that are no text and on front matter that is never closed
 * @throws {RangeError} on an encoding's label that the Encoding Standard doesn't know
 */
export const cleanCopy = (
  input: string | Uint8Array | Decoded,
  options: Options = {},
  read?: ReadBlocks,
): CleanCopy => {
  const conversion = convert(input, options, read);
  const { metadata, warnings } = readMetadata(conversion.frontMatter);
  const header = headerLines(metadata, options);
  return {
    text: [...header, ...(conversion.text === '' ? [] : [conversion.text])].join('\n'),
    metadata,
    removed: behind(header.length, conversion),
    warnings: [...conversion.warnings, ...warnings],
  };
};

const headerLines = (metadata: Metadata, { header = [], quotes }: Options): readonly string[] =>
  header.map(field => setLine(headerText(metadata[field]), quotes)).filter(line => line !== '');

const headerText = (value: MetadataValue | undefined): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value
      .map(headerText)
      .filter(text => text !== '')
      .join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const behind = (lines: number, { removed }: Conversion): readonly Removal[] =>
  lines === 0 ? removed : removed.map(removal => ({ ...removal, after: removal.after + lines }));
