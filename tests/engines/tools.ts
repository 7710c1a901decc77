import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** @returns a program of a Python package that `.ci/engines` installed; undefined where it didn't */
export const findTool = (pythonPackage: string, program: string): string | undefined => {
  const cache = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'cleancopy-ci');
  if (!existsSync(cache)) return undefined;
  const folder = readdirSync(cache)
    .filter(name => name.startsWith(`${pythonPackage}-`) && existsSync(path.join(cache, name, 'installed')))
    .sort()
    .at(-1);
  return folder === undefined ? undefined : path.join(cache, folder, 'bin', program);
};
