import { UsageError } from '../failure.ts';

/** @returns a file's ending without its dot */
export const toEnding = (text: string): string => text.replace(/^\./, '');

/** @throws {UsageError} on a pattern that isn't one */
export const toPattern = (source: string): RegExp => {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/u: /s, '') : String(error);
    throw new UsageError(`invalid regular expression '${source}': ${reason}`);
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
  throw new UsageError(`must end in .html or .json, or be -, not '${file}'`);
};

/** @throws {UsageError} on nothing */
export const toPath = (path: string): string => {
  if (path === '') throw new UsageError('must not be empty; give a path');
  return path;
};
