import type { Metadata } from '../article/metadata.ts';
import type { CleanCopy, Cleaner } from '../cleaner.ts';
import { ArticleError } from '../problems.ts';
import { fieldMissing, fieldNotAString, type RecordProblem, unexpected } from './record-problems.ts';

/** How the article in a record is found and converted. */
export interface RecordConversion<M = Metadata> {
  /** The field that holds the article. */
  readonly field: string;
  /** A warning fails its record. */
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

/** A record whose article could not be converted comes back as itself, with what is wrong with it. */
export type Converted<M = Metadata> =
  | { readonly copy: CleanCopy<M>; readonly error?: undefined }
  | { readonly copy?: undefined; readonly error: RecordProblem };

/**
 * Converts the article in a record: one record that fails must not cost the others, so whatever is wrong is returned.
 */
export const convertRecord = <M>(
  record: object,
  { field, strict, cleaner }: RecordConversion<M>,
): Converted<M> => {
  if (!Object.hasOwn(record, field)) return { error: fieldMissing(field) };
  const html: unknown = Reflect.get(record, field);
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

/** @returns whether a field of a record comes back with its copy: an error of an earlier run would make it a failure */
export const isPassedOn = (name: string, field: string): boolean =>
  name !== field && name !== 'error' && !copyKeys.includes(name);

/** @returns what a copy brings into a record, in the order that records have it in, and no more */
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
