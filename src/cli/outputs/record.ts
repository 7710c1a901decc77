import type { CleanCopy } from '../../cleaner.ts';
import { copyFields } from '../../streams/convert-record.ts';

/**
 * @param path the path of the article, as in messages
 * @param version the version of the package
 * @returns the record of an article as one line of JSON, without a line end. Deterministic.
 */
export const renderRecord = (path: string, copy: CleanCopy, version: string): string =>
  JSON.stringify({ path, ...copyFields(copy), version });
