import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attempt, explainError, Failure } from '../failure.ts';

/** A parsed configuration file whose content has not been checked yet. */
export interface ConfigFile {
  readonly file: string;
  readonly data: unknown;
}

const read =
  (parse: (content: string) => unknown) =>
  async (file: string, content: string): Promise<unknown> => {
    try {
      return (await parse(content.replace(/^\ufeff/, ''))) ?? {};
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      throw new Failure(`${relative(file)}: cannot be parsed: ${reason}`);
    }
  };

const readJson = read(JSON.parse);
const readYaml = read(async content => {
  const { CORE_SCHEMA, load } = await import('js-yaml');
  return load(content, { schema: CORE_SCHEMA });
});

const searchPlaces = ['package.json', '.cleancopyrc.json', '.cleancopyrc.yaml'];

/** The parser for each file extension. Configurations are data: none of these formats can run code. */
const loaders = { '.json': readJson, '.yaml': readYaml, '.yml': readYaml };

/**
 * Finds the configuration in the working directory or the nearest folder above it, up to the root of the
 * repository.
 *
 * @param named a file to read instead of searching
 * @returns the configuration, or undefined if none was found
 * @throws {Failure} if the file can't be read or parsed
 */
export const findConfig = async (named: string | undefined): Promise<ConfigFile | undefined> => {
  const folders = foldersUpward(attempt('cannot find the working directory', () => process.cwd()));
  const files = folders.flatMap(folder => searchPlaces.map(place => path.join(folder, place)));
  // Checking whether any file exists is faster than loading lilconfig.
  if (named === undefined && !files.some(existsSync)) return undefined;
  const { lilconfig } = await import('lilconfig');
  const finder = lilconfig('cleancopy', { searchPlaces, loaders, stopDir: folders.at(-1) ?? '' });
  if (named !== undefined && !Object.hasOwn(loaders, path.extname(named))) {
    throw new Failure(`${named}: not a configuration file; use a .json or .yaml file`);
  }
  try {
    const found = await (named === undefined ? finder.search() : finder.load(named));
    if (found === null) return undefined;
    if (!found.config && named !== undefined && path.basename(named) === 'package.json') {
      throw new Failure(`${named}: has no key cleancopy; add it, or use another file`);
    }
    return { file: relative(found.filepath), data: found.config ?? {} };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (named === undefined) throw whyUnreadable(files) ?? error;
    throw new Failure(`${named}: ${explainError(error) ?? String(error)}`);
  }
};

/**
 * @returns the folder and its ancestors, up to the root of the repository, or of the file system outside one
 */
const foldersUpward = (folder: string): readonly string[] => {
  const parent = path.dirname(folder);
  if (parent === folder || existsSync(path.join(folder, '.git'))) return [folder];
  return [folder, ...foldersUpward(parent)];
};

/** @returns the failure of the first file that exists but can't be read */
const whyUnreadable = (files: readonly string[]): unknown => {
  for (const file of files.filter(existsSync)) {
    try {
      attempt(`cannot read ${relative(file)}`, () => readFileSync(file));
    } catch (error) {
      return error;
    }
  }
  return undefined;
};

const relative = (file: string): string => path.relative('', file);
