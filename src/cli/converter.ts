import type { Decoded } from '../article/decode.ts';
import type { Metadata } from '../article/metadata.ts';
import { type Conversion, convert } from '../convert.ts';
import type { ReadBlocks } from '../html/read-blocks.ts';
import type { Options } from '../options.ts';
import { renderText } from './outputs/text.ts';
import { type Settings, UsageError } from './settings.ts';
import { version } from './version.ts';

/** What is made of an article. */
export interface Product extends Pick<Conversion, 'removed' | 'warnings'> {
  /** What is to be written: the text or the record. */
  readonly content: string;
  /** Where somebody asks for it. */
  readonly metadata?: Metadata;
}

/** Makes the product of an article, whose record bears the path. */
export type Converter = (article: Decoded, path: string) => Product;

/**
 * @returns what makes blocks of a body under these options; undefined where nothing special is asked for
 * @throws {UsageError} on a selector that is none
 */
export const makeReader = async ({ select = [], remove = [] }: Options): Promise<ReadBlocks | undefined> => {
  if (select.length === 0 && remove.length === 0) return undefined;
  const { readSelected, SelectorError } = await import('../html/select.ts');
  try {
    return readSelected(select, remove);
  } catch (error) {
    if (error instanceof SelectorError) throw new UsageError(error.message);
    throw error;
  }
};

/** @returns what converts articles under these settings, loading what they need and no more */
export const makeConverter = async (settings: Settings): Promise<Converter> => {
  const { conversion, name, strict, to } = settings;
  const read = await makeReader(conversion);
  if (to === 'text' && !strict && name === undefined && conversion.header === undefined) {
    return article => {
      const { text, removed, warnings } = convert(article, conversion, read);
      return { content: renderText(text, settings), removed, warnings };
    };
  }
  const { cleanCopy } = await import('../clean-copy.ts');
  if (to === 'text') {
    return article => {
      const { text, ...others } = cleanCopy(article, conversion, read);
      return { content: renderText(text, settings), ...others };
    };
  }
  const { renderRecord } = await import('./outputs/record.ts');
  return (article, path) => {
    const copy = cleanCopy(article, conversion, read);
    return { content: `${renderRecord(path, copy, version)}\n`, ...copy };
  };
};
