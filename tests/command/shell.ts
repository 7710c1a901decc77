import { spawnSync } from 'node:child_process';
import { bin, plainEnv, type Run } from './command.ts';

export const posix = process.platform !== 'win32';

/** Runs a line of bash in which `cleancopy` is the built command, with the option `pipefail`. */
export const shell = (line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Run => {
  const script = line.replaceAll('cleancopy', `"${process.execPath}" "${bin}"`);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], {
    cwd,
    env: { ...plainEnv, ...env },
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 30,
  });
  return { code: status, stdout, stderr };
};
