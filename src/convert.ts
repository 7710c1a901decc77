import { type Decoded, decode } from './article/decode.ts';
import { type FrontMatter, splitFrontMatter } from './article/front-matter.ts';
import type { Spans } from './blocks/block.ts';
import { foldWhiteSpace } from './blocks/white-space.ts';
import { type ReadBlocks, readBlocks } from './html/read-blocks.ts';
import type { Options, Quotes } from './options.ts';
import { empty, type Problem } from './problems.ts';
import { dropPromos, type Removal } from './promos/drop-promos.ts';
import { setQuotes } from './quotes/set-quotes.ts';
import { straightenQuotes } from './quotes/straighten-quotes.ts';

/** What a conversion makes of an article; its front matter is not read yet. */
export interface Conversion {
  /** A block a line, without a newline at the end. */
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly removed: readonly Removal[];
  readonly warnings: readonly Problem[];
}

/**
 * Converts an article to plain text.
 *
 * @param input the article's bytes or its characters, or what {@link decode} made of them: with the bytes out of sight, a
 * large article takes less memory
 * @param read makes blocks of the body; `readSelected` gives one that reads a part of it
 * @throws {ArticleError} on bytes that are no text and on front matter that is never closed
 * @throws {RangeError} on an encoding's label that the Encoding Standard doesn't know
 */
export const convert = (
  input: string | Uint8Array | Decoded,
  options: Options = {},
  read: ReadBlocks = readBlocks,
): Conversion => {
  const isDecoded = typeof input === 'object' && 'warnings' in input;
  const decoded = isDecoded ? input : decode(input, options.encoding);
  const { frontMatter, body } = splitFrontMatter(decoded.text);
  const { blocks, warnings } = read(body);
  const { kept, removed } = dropPromos(blocks, options);
  const { quotes = 'curly' } = options;
  const text = kept.map(({ text, verbatim }) => setText(text, verbatim, quotes)).join('\n');
  const missing = decoded.text === '' ? [empty()] : [];
  return {
    text,
    frontMatter,
    removed,
    warnings: [...decoded.warnings, ...missing, ...warnings],
  };
};

const setText = (text: string, verbatim: Spans, quotes: Quotes): string => {
  if (quotes === 'curly') return setQuotes(text, verbatim);
  return quotes === 'straight' ? straightenQuotes(text, verbatim) : text;
};

/** @returns text from elsewhere than the body in the form's white space and quotes */
export const setLine = (text: string, quotes: Quotes = 'curly'): string =>
  setText(foldWhiteSpace(text).trim(), [], quotes);
