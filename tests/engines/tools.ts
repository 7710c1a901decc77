import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * @returns the path of a program in a Python package installed by `.ci/engines`; undefined if it is not
 * installed
 */
export const findTool = (pythonPackage: string, program: string): string | undefined => {
  const cache = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'cleancopy-ci');
  if (!existsSync(cache)) return undefined;
  const folder = readdirSync(cache)
    .filter(name => name.startsWith(`${pythonPackage}-`) && existsSync(path.join(cache, name, 'installed')))
    .sort()
    .at(-1);
  return folder === undefined ? undefined : path.join(cache, folder, 'bin', program);
};
