import type { CleanCopy } from '../../cleaner.ts';
import { copyFields } from '../../streams/convert-record.ts';

/**
 * Writes an article's record: one line of JSON, without its end. The same article gives the same bytes.
 *
 * @param path where the article was, as the command names it
 * @param version the package's version
 */
export const renderRecord = (path: string, copy: CleanCopy, version: string): string =>
  JSON.stringify({ path, ...copyFields(copy), version });
