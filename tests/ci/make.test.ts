import { spawnSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, filesIn, folderOf, text } from '../command/command.ts';
import { installedIn, recipes } from '../engines/recipes.ts';

const hasMake = spawnSync('make', ['--version']).status === 0;

describe.skipIf(!hasMake)('the make rule in the guide (skipped if make is not installed)', () => {
  test('converts new and changed articles, and nothing twice', () => {
    const [rule = ''] = recipes('make', '## Make', 'docs/guide.md');
    const cwd = folderOf({
      Makefile: rule,
      'articles/a.html': article(),
      'articles/sport/b.html': article(),
    });
    const env = installedIn(cwd);
    const make = (): string => spawnSync('make', { cwd, env, encoding: 'utf8' }).stdout;

    expect(make().split('\n').sort()).toEqual([
      '',
      'cleancopy articles/a.html -o texts/a.txt',
      'cleancopy articles/sport/b.html -o texts/sport/b.txt',
    ]);
    expect(filesIn(path.join(cwd, 'texts'))).toEqual({ 'a.txt': text(), 'sport/b.txt': text() });
    expect(make()).toContain('Nothing to be done');

    // A change that doesn't affect the text must still update the text's time, or make would convert the
    // article forever.
    writeFileSync(path.join(cwd, 'articles/a.html'), `${article()}\n`);
    const past = Date.now() / 1000 - 60;
    utimesSync(path.join(cwd, 'texts/a.txt'), past, past);
    utimesSync(path.join(cwd, 'articles/a.html'), past + 1, past + 1);
    expect(make()).toBe('cleancopy articles/a.html -o texts/a.txt\n');
    expect(make()).toContain('Nothing to be done');
  });
});
