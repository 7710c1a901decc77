import path from 'node:path';
import { escapePath } from 'tinyglobby';
import { suggestName } from '../../suggest-name.ts';
import { Failure, UsageError } from '../failure.ts';
import { flagList, type NamedFlag, type Settings } from '../flags/flags.ts';
import { readValue, readValues, splitValues } from '../flags/read-value.ts';
import { compileGlobs } from '../inputs/globs.ts';
import type { ConfigFile } from './find-config.ts';
import { configurable, overridable } from './keys.ts';
import type { Override } from './overrides.ts';

/** A checked configuration. */
export interface Config {
  /** Its path, for messages. */
  readonly file: string;
  readonly settings: Partial<Settings>;
  /** If several match an article, the last one wins. */
  readonly overrides: readonly Override[];
}

/**
 * Checks a configuration against the declarations of the flags.
 *
 * @throws {Failure} on an unknown key or an invalid value; the message names the file and the key
 */
export const readConfig = ({ file, data }: ConfigFile): Config => {
  const base = path.dirname(path.resolve(file));
  const { $schema: _, overrides = [], ...rest } = requireObject(file, data);
  if (!Array.isArray(overrides)) throw new Failure(`${file}: overrides must be an array of objects`);
  return {
    file,
    settings: anchorGlobs(readSettings(file, '', rest, configurable, ['overrides']), base),
    overrides: overrides.map((override: unknown, index) => {
      const prefix = `overrides[${index}].`;
      const { files, ...options } = requireObject(`${file}: overrides[${index}]`, override);
      return {
        base,
        files: readGlobs(`${file}: ${prefix}files`, files),
        settings: readSettings(file, prefix, options, overridable, ['files']),
      };
    }),
  };
};

/** Globs of `ignore` also match relative to the configuration file's folder. */
const anchorGlobs = (settings: Partial<Settings>, base: string): Partial<Settings> => {
  const { ignore } = settings;
  if (ignore === undefined || path.relative('', base) === '') return settings;
  return { ...settings, ignore: ignore.flatMap(glob => [glob, `${escapePath(base)}/${glob}`]) };
};

const requireObject = (what: string, data: unknown): Readonly<Record<string, unknown>> => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Failure(`${what} must be an object`);
  }
  return { ...data };
};

const readGlobs = (what: string, value: unknown): readonly string[] => {
  const globs = typeof value === 'string' ? [value] : value;
  if (!isStrings(globs) || globs.length === 0) {
    throw new Failure(
      `${what} must be a glob or an array of globs, relative to the configuration file's folder`,
    );
  }
  try {
    compileGlobs(globs);
  } catch (error) {
    throw error instanceof UsageError ? new Failure(`${what}: ${error.message}`) : error;
  }
  return globs;
};

/** @param others valid keys that the caller reads itself; they are suggested for misspelt keys */
const readSettings = (
  file: string,
  prefix: string,
  data: Readonly<Record<string, unknown>>,
  known: readonly NamedFlag[],
  others: readonly string[],
): Partial<Settings> => {
  const entries = Object.entries(data).map(([key, value]): readonly unknown[] => {
    const flag = known.find(flag => flag.key === key);
    const what = `${file}: ${prefix}${key}`;
    if (flag === undefined) throw new Failure(`${file}: ${explainKey(prefix, key, known, others)}`);
    return [key, readSetting(what, flag, value)];
  });
  return Object.fromEntries(entries);
};

const explainKey = (
  prefix: string,
  key: string,
  known: readonly NamedFlag[],
  others: readonly string[],
): string => {
  const flag = flagList.find(flag => flag.key === key);
  if (flag?.commandLineOnly)
    return `${prefix}${key} can't be set in a configuration file; use ${flag.names.at(-1)} on the command line`;
  if (flag !== undefined)
    return `${prefix}${key} can't be set for some articles only; move it to the top level`;
  return `unknown key ${prefix}${key}; ${suggestName(key, [...known.map(({ key }) => key), ...others])}`;
};

const readSetting = (what: string, flag: NamedFlag, value: unknown): unknown => {
  const problem = problemOf(flag, value);
  if (problem !== undefined) throw new Failure(`${what} must be ${problem}, not ${shown(value)}`);
  if (typeof value === 'boolean') return value;
  try {
    if (!flag.list && !flag.repeatable) return readValue(flag, String(value));
    return isStrings(value) ? value.map(text => readValue(flag, text)) : readValues(flag, String(value));
  } catch (error) {
    throw error instanceof UsageError ? new Failure(`${what}: ${error.message}`) : error;
  }
};

/** @returns what the value must be, or undefined if it has the right type */
const problemOf = (flag: NamedFlag, value: unknown): string | undefined => {
  if (flag.value === undefined) return typeof value === 'boolean' ? undefined : 'true or false';
  if (flag.integer) return Number.isSafeInteger(value) ? undefined : 'a whole number';
  if (flag.list || flag.repeatable) {
    const values = typeof value === 'string' ? splitValues(flag, value) : value;
    return isStrings(values) ? noneOf(flag, values) : 'a string or an array of strings';
  }
  if (flag.choices === undefined) return typeof value === 'string' ? undefined : 'a string';
  return typeof value === 'string' ? noneOf(flag, [value]) : oneOf(flag.choices);
};

const noneOf = ({ choices }: NamedFlag, values: readonly string[]): string | undefined =>
  choices === undefined || values.every(value => choices.includes(value)) ? undefined : oneOf(choices);

const oneOf = (choices: readonly string[]): string =>
  `one of ${choices.map(choice => JSON.stringify(choice)).join(', ')}`;

/** Leaves out what is nested: an alias of YAML can make it endless. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) =>
    key !== '' && typeof inner === 'object' && inner !== null ? '…' : inner,
  );

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');
