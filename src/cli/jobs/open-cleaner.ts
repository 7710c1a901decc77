import { type Cleaner, type Parts, withParts } from '../../cleaner.ts';
import { type Format, OptionError, type Options, type PromoKind } from '../../options.ts';
import { english, languageOf } from '../../quotes/languages/languages.ts';
import { Failure, UsageError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';

/**
 * The library's options that are set by flags. `Required` makes the compiler reject options not handled here.
 */
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
 * Makes a cleaner, and loads only the modules that it needs.
 *
 * @param needsMetadata whether the result must include the front matter
 * @param format the format of bodies
 * @throws {UsageError} on an invalid option
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
    if (!(error instanceof OptionError)) throw error;
    const file = settings.origins[error.option];
    throw file === undefined
      ? new UsageError(`--${error.message}`)
      : new Failure(`${file}: ${error.message}`);
  }
};

/** The name of a Markdown file, with an optional language as in Hugo: `index.de.md`. */
const markdownName = /(?:\.([a-z]{2}(?:-[a-z]{2,4})?))?\.(?:md|markdown)$/i;

/**
 * @param needsMetadata whether results must include the front matter
 * @returns a function that gives the cleaner for a file; cleaners for Markdown are made for the first file
 * that needs them
 * @throws {UsageError} on an invalid option
 */
export const openCleaners = async (
  settings: Settings,
  needsMetadata: boolean,
): Promise<(file: string) => Cleaner | Promise<Cleaner>> => {
  const { from, lang } = settings;
  const defaultFormat = from === 'markdown' ? 'markdown' : 'html';
  const defaultCleaner = await openCleaner(settings, needsMetadata, defaultFormat);
  const forMarkdown = new Map<string, Promise<Cleaner>>();
  return file => {
    const [extension, named = ''] = markdownName.exec(file) ?? [];
    if (extension === undefined) return defaultCleaner;
    // Names in English set nothing: English is the default unless front matter names a language.
    const fileLang = lang === undefined && languageOf(named) !== english ? named : '';
    if (from !== undefined && fileLang === '') return defaultCleaner;
    const settingsHere = fileLang === '' ? settings : { ...settings, lang: fileLang };
    const cleaner =
      forMarkdown.get(fileLang) ??
      openCleaner(settingsHere, needsMetadata, from === undefined ? 'auto' : defaultFormat);
    forMarkdown.set(fileLang, cleaner);
    return cleaner;
  };
};
