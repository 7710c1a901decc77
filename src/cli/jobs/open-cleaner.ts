import { type Cleaner, type Parts, withParts } from '../../cleaner.ts';
import { OptionError, type Options } from '../../options.ts';
import { UsageError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';

/** The library's options among the settings: a new one is added here, or this doesn't compile. */
type FromSettings = Required<Omit<Options, 'encoding' | 'format' | 'lang' | 'rules' | 'schema'>> &
  Pick<Options, 'encoding'>;

const toOptions = ({
  encoding,
  select,
  remove,
  keepPromos,
  drop,
  keep,
  without,
  quotes,
  header,
}: Settings): FromSettings => ({
  ...(encoding === undefined ? {} : { encoding }),
  select,
  remove,
  promos: keepPromos ? 'none' : ['capitals'],
  drop,
  keep,
  without,
  quotes,
  header,
});

/**
 * @param needsMetadata whether somebody asks for the front matter
 * @returns a cleaner, which has loaded what it needs and no more
 * @throws {UsageError} on an option that can't be used
 */
export const openCleaner = async (settings: Settings, needsMetadata: boolean): Promise<Cleaner> => {
  const { select, remove, header } = settings;
  const parts: Parts = {
    ...(needsMetadata || header.length > 0 ? await import('../../article/metadata.ts') : {}),
    ...(select.length > 0 || remove.length > 0 ? await import('../../html/select.ts') : {}),
  };
  try {
    return withParts(parts)(toOptions(settings));
  } catch (error) {
    throw error instanceof OptionError ? new UsageError(`--${error.message}`) : error;
  }
};
