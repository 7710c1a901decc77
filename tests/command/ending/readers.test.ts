import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, folderOf } from '../command.ts';
import { posix, shell } from '../shell.ts';

const articles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i}.html`, article('A', `Number ${i}.`)]));

const records = (count: number): string =>
  Array.from({ length: count }, (_, id) => `{"id":${id},"html":"<p>${'x'.repeat(200)}"}\n`).join('');

describe.runIf(posix)('if the reader of stdout goes away, the run ends with 0 and without a message', () => {
  test.each(['1', '2'])('for articles, with --jobs %s', jobs => {
    const cwd = folderOf(articles(400));
    const run = shell(`cleancopy in --to jsonl -q --jobs ${jobs} | head -n 1 | wc -l`, cwd);
    expect({ ...run, stdout: run.stdout.trim() }).toEqual({ code: 0, stdout: '1', stderr: '' });
  });

  test.each(['1', '2'])('for records, with --jobs %s', jobs => {
    const cwd = folderOf({ 'in.jsonl': records(5000) });
    const run = shell(`cleancopy in.jsonl --jobs ${jobs} | head -n 1 | wc -l`, cwd);
    expect({ ...run, stdout: run.stdout.trim() }).toEqual({ code: 0, stdout: '1', stderr: '' });
  });

  test('for a pipe named by -o', () => {
    const cwd = folderOf({ 'in.jsonl': records(5000) });
    const run = shell('cleancopy in.jsonl -o /dev/stdout | head -n 1 | wc -l', cwd);
    expect({ ...run, stdout: run.stdout.trim() }).toEqual({ code: 0, stdout: '1', stderr: '' });
  });
});

test.runIf(posix).each(['1', '2'])(
  'all articles are converted even if stderr is closed, with --jobs %s',
  jobs => {
    const cwd = folderOf(articles(400));
    expect(shell(`cleancopy in -d out -v --jobs ${jobs} 2>&1 | head -n 1`, cwd).code).toBe(0);
    expect(readdirSync(path.join(cwd, 'out'))).toHaveLength(400);
  },
);

test.runIf(posix)('--check exits with 1 on a difference even if stdout is closed', () => {
  const cwd = folderOf(articles(10));
  expect(shell('cleancopy in -d out --check -q | true', cwd)).toEqual({ code: 1, stdout: '', stderr: '' });
});
