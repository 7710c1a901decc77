import type { Metadata } from '../article/metadata.ts';
import type { Cleaner } from '../cleaner.ts';
import { OptionError } from '../options.ts';
import {
  type CopyFields,
  convertRecord,
  copyFields,
  isPassedOn,
  type RecordConversion,
} from './convert-record.ts';
import { checkRecordOptions, type RecordOptions } from './record-options.ts';
import type { RecordProblem } from './record-problems.ts';

/**
 * A record whose article was replaced by the result of its conversion.
 *
 * @template Input the type of the original record
 * @template Field the name of the field that contains the article
 * @template M the type of the metadata, if the cleaner has a schema
 */
export type CleanRecord<Input, Field extends string = 'html', M = Metadata> = Omit<
  Input,
  Field | keyof CopyFields | 'error'
> &
  CopyFields<M> & { readonly error?: undefined };

/** A record whose article could not be converted: the record as it was, with the `error`. */
export type FailedRecord<Input> = Omit<Input, 'error'> & { readonly error: RecordProblem };

/**
 * Converts the articles in records, one at a time and in order. Each record comes back without its article and with
 * the fields `text`, `metadata`, `removed` and `warnings`. A record that fails comes back as it was, with an `error`.
 * The next record is read only on demand.
 *
 * @example
 * ```js
 * import { createCleaner } from 'cleancopy';
 * import { cleanRecords } from 'cleancopy/streams';
 *
 * const rows = [{ id: 1, html: '<p>"Low," she said.' }];
 * for await (const row of cleanRecords(rows, createCleaner())) {
 *   if (row.error) console.error(row.id, row.error.message);
 *   else console.log(row.id, row.text); // 1 “Low,” she said.
 * }
 * ```
 *
 * @param cleaner a cleaner from the `createCleaner` of any entry
 * @throws {OptionError} if the cleaner or an option is invalid
 */
export function cleanRecords<Input extends object, M = Metadata, Field extends string = 'html'>(
  records: AsyncIterable<Input> | Iterable<Input>,
  cleaner: Cleaner<M>,
  options?: RecordOptions<Field>,
): AsyncGenerator<CleanRecord<Input, Field, M> | FailedRecord<Input>, void, undefined>;
export function cleanRecords(
  records: AsyncIterable<object> | Iterable<object>,
  cleaner: Cleaner,
  options: RecordOptions = {},
): AsyncGenerator<object, void, undefined> {
  const conversion = checkRecordOptions(cleaner, options);
  if (!isIterable(records))
    throw new OptionError('records', 'must be an array or another iterable of objects');
  return cleanEach(records, conversion);
}

const isIterable = (records: unknown): boolean =>
  typeof records === 'object' &&
  records !== null &&
  (Symbol.asyncIterator in records || Symbol.iterator in records);

async function* cleanEach(
  records: AsyncIterable<object> | Iterable<object>,
  conversion: RecordConversion,
): AsyncGenerator<object, void, undefined> {
  for await (const record of records) yield cleanRecord(record, conversion);
}

const cleanRecord = (record: object, conversion: RecordConversion): object => {
  const { copy, error } = convertRecord(record, conversion);
  if (error !== undefined) return { ...record, error };
  const passed = Object.entries(record).filter(([name]) => isPassedOn(name, conversion.field));
  return { ...Object.fromEntries(passed), ...copyFields(copy) };
};
