import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Options for running a command. */
export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a command until it exits.
 *
 * @returns its stdout
 * @throws if its exit code is not 0
 */
export const run = (command: string, args: readonly string[], options: RunOptions): string =>
  execFileSync(command, args, {
    input: '',
    ...options,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });

/** @returns the path of a tarball, packed in a folder as it would be published */
export const pack = (folder: string): string => {
  // `prepare` would rebuild the package, although the tests run on the existing build.
  const name = run('npm', ['pack', path.resolve('.'), '--ignore-scripts', '--silent'], { cwd: folder });
  return path.join(folder, name.trim());
};

/** Flags that skip what installing a tarball in a test doesn't need. */
export const quickly = ['--prefer-offline', '--no-audit', '--no-fund'] as const;

/** A folder into which the package was installed from its tarball, as a user would do it. */
export interface Installation {
  readonly folder: string;
  readonly tarball: string;
  /** Writes a file into the folder. */
  readonly write: (name: string, content: string) => void;
  readonly remove: () => void;
}

/** Installs the package into a new folder. */
export const installPackage = (): Installation => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-package-'));
  const tarball = pack(folder);
  const write = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);
  write('package.json', '{ "private": true }');
  run('npm', ['install', tarball, ...quickly], { cwd: folder });
  return { folder, tarball, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** @returns the sorted paths of all files below a folder, relative to it */
export const filesBelow = (top: string): readonly string[] =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(path.join(top, name)).isFile())
    .map(name => name.replaceAll(path.sep, '/'))
    .sort();
