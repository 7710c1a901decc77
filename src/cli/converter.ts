import { type CleanCopy, type Cleaner, type Parts, withParts } from '../cleaner.ts';
import { OptionError, type Options } from '../options.ts';
import { renderText } from './outputs/text.ts';
import { type Settings, UsageError } from './settings.ts';
import { version } from './version.ts';

/** What is made of an article, and what is to be written of it: the text or the record. */
export interface Product {
  readonly content: string;
  readonly copy: CleanCopy;
}

/** Makes the product of an article, whose record bears the path. */
export type Converter = (article: Uint8Array, path: string) => Product;

/**
 * @param readsMetadata whether somebody asks for the front matter
 * @returns a cleaner, which has loaded what it needs and no more
 * @throws {UsageError} on an option that can't be used
 */
export const openCleaner = async (options: Options, readsMetadata: boolean): Promise<Cleaner> => {
  const { select = [], remove = [], header = [] } = options;
  const parts: Parts = {
    ...(readsMetadata || header.length > 0 ? await import('../article/metadata.ts') : {}),
    ...(select.length > 0 || remove.length > 0 ? await import('../html/select.ts') : {}),
  };
  try {
    return withParts(parts)(options);
  } catch (error) {
    if (error instanceof OptionError) throw new UsageError(`--${error.message}`);
    throw error;
  }
};

/** @returns what converts articles under these settings */
export const makeConverter = async (settings: Settings): Promise<Converter> => {
  const { conversion, name, strict, to } = settings;
  const cleaner = await openCleaner(conversion, to !== 'text' || strict || name !== undefined);
  if (to === 'text') {
    return article => {
      const copy = cleaner.clean(article);
      return { content: renderText(copy.text, settings), copy };
    };
  }
  const { renderRecord } = await import('./outputs/record.ts');
  return (article, path) => {
    const copy = cleaner.clean(article);
    return { content: `${renderRecord(path, copy, version)}\n`, copy };
  };
};
