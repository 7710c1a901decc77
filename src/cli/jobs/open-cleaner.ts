import path from 'node:path';
import { type Cleaner, type Parts, withParts } from '../../cleaner.ts';
import { type Format, OptionError, type Options, type PromoKind } from '../../options.ts';
import { UsageError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';

/** The library's options among the settings: a new one is added here, or this doesn't compile. */
type FromSettings = Required<Omit<Options, 'encoding' | 'format' | 'blocks' | 'lang' | 'rules' | 'schema'>> &
  Pick<Options, 'encoding' | 'lang'>;

const toOptions = ({
  encoding,
  select,
  remove,
  promos,
  drop,
  keep,
  without,
  quotes,
  lang,
  header,
}: Settings): FromSettings => ({
  ...(encoding === undefined ? {} : { encoding }),
  ...(lang === undefined ? {} : { lang }),
  select,
  remove,
  promos: promos.includes('all') ? 'all' : promos.filter(isKind),
  drop,
  keep,
  without,
  quotes,
  header,
});

const isKind = (kind: Settings['promos'][number]): kind is PromoKind => kind !== 'all' && kind !== 'none';

/**
 * @param needsMetadata whether somebody asks for the front matter
 * @param format what bodies are written in
 * @returns a cleaner, which has loaded what it needs and no more
 * @throws {UsageError} on an option that can't be used
 */
export const openCleaner = async (
  settings: Settings,
  needsMetadata: boolean,
  format: Format = 'html',
): Promise<Cleaner> => {
  const { select, remove, header } = settings;
  const parts: Parts = {
    ...(needsMetadata || header.length > 0 ? await import('../../article/metadata.ts') : {}),
    ...(select.length > 0 || remove.length > 0 ? await import('../../html/select.ts') : {}),
    ...(format === 'html' ? {} : await import('../../markdown/read-markdown.ts')),
  };
  try {
    return withParts(parts)({ ...toOptions(settings), format });
  } catch (error) {
    throw error instanceof OptionError ? new UsageError(`--${error.message}`) : error;
  }
};

const markdownEndings: ReadonlySet<string> = new Set(['.md', '.markdown']);

/**
 * @param needsMetadata whether somebody asks for the front matter
 * @returns what gives a file's cleaner: the one for Markdown is loaded with the first file that needs it
 * @throws {UsageError} on an option that can't be used
 */
export const openCleaners = async (
  settings: Settings,
  needsMetadata: boolean,
): Promise<(file: string) => Cleaner | Promise<Cleaner>> => {
  const open = (format: Format): Promise<Cleaner> => openCleaner(settings, needsMetadata, format);
  const { from } = settings;
  const usual = await open(from === 'markdown' ? 'markdown' : 'html');
  if (from !== undefined) return () => usual;
  let markdown: Promise<Cleaner> | undefined;
  return file => {
    if (!markdownEndings.has(path.extname(file).toLowerCase())) return usual;
    markdown ??= open('auto');
    return markdown;
  };
};
