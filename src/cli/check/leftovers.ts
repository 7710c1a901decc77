import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { attempt, UsageError } from '../failure.ts';
import { flags, type Settings } from '../flags/flags.ts';
import { extensionOf, mirroredName, unpackedName } from '../outputs/template.ts';

/** Folders of articles, and the output folder that mirrors them. */
export interface Mirror {
  readonly articles: readonly string[];
  readonly texts: string;
}

/**
 * @returns the mirrored folders; undefined if an input is not a folder, if `--name` is used, or if the input
 * and output folders overlap
 * @throws {UsageError} if there is no mirror and `--prune` needs one
 */
export const findMirror = (settings: Settings): Mirror | undefined => {
  const { inputs, filesFrom, name, outDir, from, prune } = settings;
  const areFolders = filesFrom === undefined && from !== 'jsonl' && inputs.every(isFolder);
  if (outDir !== undefined && areFolders && name === undefined) {
    const texts = realPath(outDir);
    const isApart = inputs
      .map(realPath)
      .every(folder => !contains(folder, texts) && !contains(texts, folder));
    if (isApart) return { articles: inputs, texts: outDir };
  }
  if (!prune) return undefined;
  throw new UsageError('--prune needs input folders outside the output folder, and no --name');
};

/**
 * Finds outputs whose article no longer exists, in the subfolders that both sides have. An article that is
 * ignored or fails still exists.
 *
 * @returns their paths, sorted
 */
export const findLeftovers = ({ articles, texts }: Mirror, { ext, to }: Settings): readonly string[] => {
  const extension = extensionOf(to);
  const inputExtensions = new Set(
    [...ext, ...flags.ext.default.split(',')].map(name => `.${name.toLowerCase()}`),
  );
  const leftovers: string[] = [];
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const below = folder;
    const mirrored = articles.map(root => path.join(root, below)).filter(isFolder);
    const names = mirrored.flatMap(namesIn);
    const expected = new Set(
      names
        .filter(name => inputExtensions.has(path.extname(unpackedName(name)).toLowerCase()))
        .map(name => mirroredName({ root: '', name }, to)),
    );
    if (mirrored.length === 0) continue;
    for (const name of namesIn(path.join(texts, below))) {
      const relative = path.join(below, name);
      if (name.startsWith('.')) continue;
      if (isFolder(path.join(texts, relative))) folders.push(relative);
      else if (name.endsWith(extension) && !expected.has(name)) leftovers.push(path.join(texts, relative));
    }
  }
  return leftovers.sort();
};

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

const namesIn = (folder: string): readonly string[] => {
  if (!existsSync(folder)) return [];
  return attempt(`cannot read folder ${folder}`, () => readdirSync(folder));
};

const realPath = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
};

const contains = (folder: string, other: string): boolean => {
  const relative = path.relative(folder, other);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
};
