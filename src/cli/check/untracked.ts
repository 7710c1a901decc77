import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Failure } from '../failure.ts';

/**
 * @param outputs the output files of a run
 * @param folder the output folder
 * @returns the outputs that are neither in the git index nor ignored by git
 * @throws {Failure} if git can't be run or fails
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
