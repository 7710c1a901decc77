import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, bin, folderOf } from './command.ts';

const start = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { input: article(), encoding: 'utf8' });

test('without a build, the command says how to build it', () => {
  const folder = folderOf({});
  cpSync('bin', path.join(folder, 'bin'), { recursive: true });
  expect(start(path.join(folder, 'bin/cleancopy.js'))).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'cleancopy: it is not built yet; run: npm run build\n',
  });
});

test('a bug exits with 2 and prints a stack with source positions', () => {
  const folder = folderOf({
    'break.cjs': "String.prototype.trimEnd = () => { throw new Error('broken \\x1b[31m'); };",
  });
  const { status, stdout, stderr } = start('--require', path.join(folder, 'break.cjs'), bin);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^stdin: a bug in cleancopy, please report it: Error: broken \\x1b\[31m\n/);
  expect(stderr).toMatch(/\n {4}at .+ \(src\/article\/front-matter\.ts:\d+:\d+\)\n/);
  expect(stderr).not.toContain('dist/');
});
