import { type Cleaner, type Parts, withParts } from '../../cleaner.ts';
import { type Format, OptionError, type Options, type PromoKind } from '../../options.ts';
import { english, languageOf } from '../../quotes/languages/languages.ts';
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

/** A Markdown file's name, with the language that Hugo reads in it: `index.de.md`. */
const markdownName = /(?:\.([a-z]{2}(?:-[a-z]{2,4})?))?\.(?:md|markdown)$/i;

/**
 * @param needsMetadata whether somebody asks for the front matter
 * @returns what gives a file's cleaner: those for Markdown are loaded with the first file that needs them
 * @throws {UsageError} on an option that can't be used
 */
export const openCleaners = async (
  settings: Settings,
  needsMetadata: boolean,
): Promise<(file: string) => Cleaner | Promise<Cleaner>> => {
  const { from, lang } = settings;
  const usualFormat = from === 'markdown' ? 'markdown' : 'html';
  const usual = await openCleaner(settings, needsMetadata, usualFormat);
  const forMarkdown = new Map<string, Promise<Cleaner>>();
  return file => {
    const [ending, named = ''] = markdownName.exec(file) ?? [];
    if (ending === undefined) return usual;
    // English is what is set anyhow, unless front matter names a language.
    const fileLang = lang === undefined && languageOf(named) !== english ? named : '';
    if (from !== undefined && fileLang === '') return usual;
    const settingsHere = fileLang === '' ? settings : { ...settings, lang: fileLang };
    const cleaner =
      forMarkdown.get(fileLang) ??
      openCleaner(settingsHere, needsMetadata, from === undefined ? 'auto' : usualFormat);
    forMarkdown.set(fileLang, cleaner);
    return cleaner;
  };
};
