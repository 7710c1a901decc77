import type { Cleaner } from '../cleaner.ts';
import { OptionError } from '../options.ts';
import { suggestName } from '../suggest-name.ts';
import type { RecordConversion } from './convert-record.ts';

/**
 * Options for the conversion of records.
 *
 * @template Field the name of the field that contains the article
 */
export interface RecordOptions<Field extends string = string> {
  /** The field that contains the article, including its front matter. @default 'html' */
  readonly field?: Field;
}

/** @throws {OptionError} if the cleaner or an option is invalid */
export const checkRecordOptions = <M>(cleaner: Cleaner<M>, options: RecordOptions): RecordConversion<M> => {
  if (typeof options !== 'object' || options === null) throw new OptionError('options', 'must be an object');
  const { field = 'html', ...others } = options;
  if (typeof cleaner?.clean !== 'function')
    throw new OptionError('cleaner', 'must be what createCleaner returns');
  for (const name of Object.keys(others))
    throw new OptionError(name, `is not an option; ${suggestName(name, ['field'])}`);
  if (typeof field !== 'string') throw new OptionError('field', 'must be a string');
  return { cleaner, field, strict: false };
};
