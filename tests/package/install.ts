import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** How a command of a test is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a command to its end.
 *
 * @returns its stdout
 * @throws where it exits with anything but 0
 */
export const run = (command: string, args: readonly string[], options: RunOptions): string =>
  execFileSync(command, args, {
    input: '',
    ...options,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });

/** @returns the path of the package as it would be published, made in a folder */
export const pack = (folder: string): string => {
  // `prepare` would build once more what the tests run on.
  const name = run('npm', ['pack', path.resolve('.'), '--ignore-scripts', '--silent'], { cwd: folder });
  return path.join(folder, name.trim());
};

/** What an installation of a tarball needs no more than. */
export const quickly = ['--prefer-offline', '--no-audit', '--no-fund'] as const;

/** @returns the paths of the files below a folder, relative to it */
export const filesBelow = (top: string): readonly string[] =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(path.join(top, name)).isFile())
    .map(name => name.replaceAll(path.sep, '/'))
    .sort();
