import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, cleancopy, folderOf } from './command.ts';

const names = ['a.html', 'b.draft.html', 'drafts/c.html', 'sport/drafts/d.html', 'sport/e.html'];

const siteOf = (): string => folderOf(Object.fromEntries(names.map(name => [`articles/${name}`, article()])));

/** @returns the articles that would be converted, relative to the folder `articles` */
const convertedFiles = (cwd: string, input: string, glob: string): readonly string[] => {
  const { code, stdout } = cleancopy([input, '-d', '../texts', '-n', '--ignore', glob], { cwd });
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map(line => line.replace(/ →.*/, '').replace(/^articles\//, ''));
};

describe('--ignore leaves out', () => {
  test.each([
    ['*.draft.html', ['a.html', 'drafts/c.html', 'sport/drafts/d.html', 'sport/e.html']],
    ['drafts', ['a.html', 'b.draft.html', 'sport/e.html']],
    ['drafts/', ['a.html', 'b.draft.html', 'sport/e.html']],
    ['drafts/**', ['a.html', 'b.draft.html', 'sport/drafts/d.html', 'sport/e.html']],
    ['**/drafts/**', ['a.html', 'b.draft.html', 'sport/e.html']],
    ['sport/drafts', ['a.html', 'b.draft.html', 'drafts/c.html', 'sport/e.html']],
    ['SPORT/*', ['a.html', 'b.draft.html', 'drafts/c.html']],
    ['{a,e}.html', ['b.draft.html', 'drafts/c.html', 'sport/drafts/d.html']],
  ])('%s, relative to the input folder', (glob, expected) => {
    const cwd = siteOf();
    expect(convertedFiles(cwd, 'articles', glob)).toEqual(expected);
    expect(convertedFiles(path.join(cwd, 'articles'), '.', glob)).toEqual(expected);
  });

  test.each([
    ['articles/drafts', ['a.html', 'b.draft.html', 'sport/drafts/d.html', 'sport/e.html']],
    ['./articles/drafts/', ['a.html', 'b.draft.html', 'sport/drafts/d.html', 'sport/e.html']],
    ['articles/*.html', ['drafts/c.html', 'sport/drafts/d.html', 'sport/e.html']],
    ['art*/**/drafts/*', ['a.html', 'b.draft.html', 'sport/e.html']],
  ])('%s, relative to the working directory', (glob, expected) => {
    expect(convertedFiles(siteOf(), 'articles', glob)).toEqual(expected);
  });
});

test.each([
  ['[a', "invalid glob '[a': Missing closing"],
  ['{a,b', "invalid glob '{a,b': Missing closing"],
  ['[z-a]/x', "invalid glob '[z-a]/x': Invalid regular expression"],
  ['', "glob '' matches nothing;"],
])('--ignore %j is rejected', (glob, message) => {
  const { code, stderr } = cleancopy(['articles', '-d', 't', '--ignore', glob], { cwd: siteOf() });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
