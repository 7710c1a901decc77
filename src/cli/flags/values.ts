import { UsageError } from '../failure.ts';

/** @returns a file's ending without its dot */
export const toEnding = (text: string): string => text.replace(/^\./, '');

/** @throws {UsageError} on a pattern that isn't one */
export const toPattern = (source: string): RegExp => {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : source);
  }
};

/** @throws {UsageError} on a label that the Encoding Standard doesn't know */
export const toEncoding = (label: string): string => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(`unknown encoding '${label}'; try windows-1252, shift_jis or utf-16le`);
  }
};

/** @throws {UsageError} on anything but a whole number, 1 or more */
export const toCount = (text: string): number => {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UsageError(`must be a whole number, 1 or more, not '${text}'`);
  return count;
};

/** @throws {UsageError} on a name whose ending doesn't say what to write */
export const toReportFile = (file: string): string => {
  if (file === '-' || /\.(?:html|json)$/i.test(file)) return file;
  throw new UsageError(`'${file}' is neither a page nor data; end the name in .html or .json, or give -`);
};

/** @throws {UsageError} on nothing */
export const toPath = (path: string): string => {
  if (path === '') throw new UsageError('is empty; name a path');
  return path;
};
