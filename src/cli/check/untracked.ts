import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Failure } from '../failure.ts';

/**
 * @param outputs files of a run
 * @param folder the folder that they lie in
 * @returns those that git neither tracks nor ignores, as the index of the commit under way has it
 * @throws {Failure} where git can't be asked
 */
export const findUntracked = (outputs: readonly string[], folder: string): readonly string[] => {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['--literal-pathspecs', 'ls-files', '--others', '--exclude-standard', '-z', '--', folder],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) {
    throw new Failure(`git cannot list the files in the commit: ${(error?.message ?? stderr).trim()}`);
  }
  const untracked = new Set(stdout.split('\0').map(file => path.resolve(file)));
  return outputs.filter(output => untracked.has(path.resolve(output)));
};
