import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, bin, cleancopy, filesIn, folderOf, type Run } from '../command.ts';
import { posix, shell } from '../shell.ts';

/** Root may read and write everything, so the command runs as another user. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const canRun = posix && spawnSync(process.execPath, [bin, '--version'], user).status === 0;

/** @returns a folder of the user's, in which paths have these modes */
const folderWith = (
  modes: Readonly<Record<string, number>>,
  files: Readonly<Record<string, string>> = {},
): string => {
  const cwd = folderOf({
    'in/a.html': article(),
    'in/sub/b.html': article(),
    'out/sub/c.txt': '',
    'records/a.jsonl': '{"html":"<p>a"}\n',
    ...files,
  });
  for (const name of ['', ...readdirSync(cwd, { recursive: true, encoding: 'utf8' })]) {
    if (user.uid !== undefined) chownSync(path.join(cwd, name), user.uid, user.gid);
  }
  for (const [name, mode] of Object.entries(modes)) chmodSync(path.join(cwd, name), mode);
  return cwd;
};

/** Runs the command, and makes its folder one that can be removed again. */
const run = (cwd: string, args: readonly string[], modes: Readonly<Record<string, number>>): Run => {
  try {
    return cleancopy(args, { cwd, ...user });
  } finally {
    for (const name of Object.keys(modes)) chmodSync(path.join(cwd, name), 0o755);
  }
};

const denied = 'permission denied; check the permissions';
const into = ['in', '-d', 'out', '-q'];

describe.runIf(canRun)('what may not be read or written is named', () => {
  test.each<
    [
      title: string,
      modes: Readonly<Record<string, number>>,
      args: readonly string[],
      lines: readonly string[],
    ]
  >([
    [
      'an output folder',
      { out: 0 },
      into,
      [
        `in/a.html: cannot write out/a.txt: ${denied}`,
        `in/sub/b.html: cannot create folder out/sub: ${denied}`,
      ],
    ],
    [
      'an output folder with --check',
      { out: 0 },
      [...into, '--check'],
      [
        `in/a.html: cannot read out/a.txt: ${denied}`,
        `in/sub/b.html: cannot read out/sub/b.txt: ${denied}`,
        `cleancopy: cannot read folder out: ${denied}`,
      ],
    ],
    [
      'an output folder with --no-clobber',
      { 'out/sub': 0 },
      [...into, '--no-clobber'],
      [`in/sub/b.html: cannot write out/sub/b.txt: ${denied}`],
    ],
    [
      'an output folder with --prune',
      { 'out/sub': 0o300 },
      [...into, '--prune'],
      [`cleancopy: cannot read folder out/sub: ${denied}`],
    ],
    [
      'an output folder of records',
      { out: 0 },
      ['records', '--from', 'jsonl', '-d', 'out', '-q'],
      [`records/a.jsonl: cannot write out/a.jsonl: ${denied}`],
    ],
    [
      'an output',
      { 'out/a.txt': 0 },
      [...into, '--check'],
      [`in/a.html: cannot read out/a.txt: ${denied}`, `out/sub/b.txt: missing`],
    ],
    [
      'a configuration',
      { '.cleancopyrc.yaml': 0 },
      into,
      [`cleancopy: cannot read .cleancopyrc.yaml: ${denied}`],
    ],
  ])('%s', (_, modes, args, lines) => {
    const cwd = folderWith(modes, { 'out/a.txt': 'old', '.cleancopyrc.yaml': 'quotes: keep' });
    const { stdout, stderr } = run(cwd, args, modes);
    expect(`${stderr}${stdout}`.trimEnd().split('\n')).toEqual(expect.arrayContaining([...lines]));
    expect(stderr).not.toMatch(/^\w*\S*: permission/m);
  });

  test('an output folder that may be written to but not listed gets its texts', () => {
    const modes = { out: 0o300, 'out/sub': 0o300 };
    const cwd = folderWith(modes);
    expect(run(cwd, into, modes)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(Object.keys(filesIn(path.join(cwd, 'out')))).toEqual(['a.txt', 'sub/b.txt', 'sub/c.txt']);
  });
});

/** How many threads Node itself needs depends on its version: it aborts where it gets fewer. */
test.runIf(canRun && user.uid !== undefined).each([10, 11, 12, 13, 14])(
  'threads that the system refuses are done without: at most %i',
  limit => {
    const cwd = folderWith({ '': 0o777 });
    const command = `ulimit -u ${limit}; exec "${process.execPath}" "${bin}" in -d new --jobs 2`;
    // No other process runs as this user.
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd, uid: 64_977, gid: 65_534 });
    expect([0, 134, null]).toContain(status);
    expect(String(stderr)).not.toMatch(/^cleancopy: E/m);
  },
);

test('a folder in the place of a configuration file is named', () => {
  const cwd = folderOf({ '.cleancopyrc.json/x': '', 'a.html': article() });
  expect(cleancopy(['a.html'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'cleancopy: cannot read .cleancopyrc.json: is a folder, not a file\n',
  });
});

test.runIf(posix)('a working directory that is gone is told', () => {
  const cwd = folderOf({ 'gone/x': '' });
  const { code, stderr } = shell('cd gone && rm x && rmdir ../gone && cleancopy a.html', cwd);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'cleancopy: cannot find the working directory: no such file or folder; check the path\n',
  });
});
