import type { Metadata } from '../article/metadata.ts';
import type { CleanCopy, Cleaner } from '../cleaner.ts';
import { ArticleError } from '../problems.ts';
import { fieldMissing, fieldNotAString, type RecordProblem, unexpected } from './record-problems.ts';

/** How to find and convert the article in a record. */
export interface RecordConversion<M = Metadata> {
  /** The field that contains the article. */
  readonly field: string;
  /** Whether a warning makes the record fail. */
  readonly strict: boolean;
  readonly cleaner: Cleaner<M>;
}

/** The fields that a conversion adds to a record. */
export type CopyFields<M = Metadata> = Pick<CleanCopy<M>, 'text' | 'metadata' | 'removed' | 'warnings'>;

const copyKeys: readonly string[] = [
  'text',
  'metadata',
  'removed',
  'warnings',
] satisfies (keyof CopyFields)[];

/** The result of converting a record's article, or why that failed. */
export type Converted<M = Metadata> =
  | { readonly copy: CleanCopy<M>; readonly error?: undefined }
  | { readonly copy?: undefined; readonly error: RecordProblem };

/**
 * Converts the article in a record. Any error is returned instead of thrown, so that one bad record doesn't
 * stop the others.
 */
export const convertRecord = <M>(
  record: object,
  { field, strict, cleaner }: RecordConversion<M>,
): Converted<M> => {
  // Types can't keep null out of somebody's data.
  const object = Object(record);
  if (!Object.hasOwn(object, field)) return { error: fieldMissing(field) };
  const html: unknown = Reflect.get(object, field);
  if (typeof html !== 'string') return { error: fieldNotAString(field) };
  try {
    const copy = cleaner.clean(html);
    const [warning] = copy.warnings;
    return strict && warning !== undefined ? { error: warning } : { copy };
  } catch (error) {
    if (error instanceof ArticleError) return { error: { code: error.code, message: error.message } };
    return { error: unexpected(error) };
  }
};

/**
 * @returns whether a field is passed through; an `error` from an earlier run is not, since it would mark the
 * record as failed
 */
export const isPassedOn = (name: string, field: string): boolean =>
  name !== field && name !== 'error' && !copyKeys.includes(name);

/** @returns the fields that a result adds to a record, in their order in the output */
export const copyFields = <M>({ text, metadata, removed, warnings }: CleanCopy<M>): CopyFields<M> => ({
  text,
  metadata,
  removed: removed.map(({ rule, text, after }) => ({ rule, text, after })),
  warnings: warnings.map(({ code, message, line }) => ({
    code,
    message,
    ...(line === undefined ? {} : { line }),
  })),
});
