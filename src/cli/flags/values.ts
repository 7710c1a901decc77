import { UsageError } from '../failure.ts';

/** @returns a file extension without its dot */
export const toExtension = (text: string): string => text.replace(/^\./, '');

/** @throws {UsageError} on an invalid regular expression */
export const toPattern = (source: string): RegExp => {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/u: /s, '') : String(error);
    throw new UsageError(`invalid regular expression '${source}': ${reason}`);
  }
};

/** @throws {UsageError} on a label that is not in the Encoding Standard */
export const toEncoding = (label: string): string => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(`unknown encoding '${label}'; try windows-1252, shift_jis or utf-16le`);
  }
};

/** @throws {UsageError} unless the text is a whole number, 1 or more */
export const toCount = (text: string): number => {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UsageError(`must be a whole number, 1 or more, not '${text}'`);
  return count;
};

/** @throws {UsageError} unless the file extension gives the format of the report */
export const toReportFile = (file: string): string => {
  if (file === '-' || /\.(?:html|json)$/i.test(file)) return file;
  throw new UsageError(`must end in .html or .json, or be -, not '${file}'`);
};

/** @throws {UsageError} on an empty path */
export const toPath = (path: string): string => {
  if (path === '') throw new UsageError('must not be empty; give a path');
  return path;
};
