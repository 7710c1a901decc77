import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanCopy } from '../src/markdown.ts';
import { cleancopy, filesIn, folderOf } from './command/command.ts';

const fixtures = path.resolve('fixtures');
const cases = readdirSync(fixtures);

const read = (name: string, file: string): Buffer => readFileSync(path.join(fixtures, name, file));

/** @returns the lines of a file with expectations; none if there is no such file */
const linesOf = (name: string, file: string): readonly string[] =>
  existsSync(path.join(fixtures, name, file)) ? read(name, file).toString().split('\n').slice(0, -1) : [];

const articleOf = (name: string) =>
  existsSync(path.join(fixtures, name, 'article.md'))
    ? cleanCopy(read(name, 'article.md'), { format: 'auto' })
    : cleanCopy(read(name, 'article.html'));

/** Expectations are written by hand from the rules of the form. No test writes them. */
describe.each(cases)('the fixture %s', name => {
  const { text, removed, warnings } = articleOf(name);

  test('gives its text', () => {
    expect(text).toBe(read(name, 'article.txt').toString());
  });

  test('removes what removed.txt lists, and nothing else', () => {
    expect(removed.map(block => block.text)).toEqual(linesOf(name, 'removed.txt'));
  });

  test('gives the warnings that warnings.txt lists, and no others', () => {
    expect(warnings.map(({ code }) => code)).toEqual(linesOf(name, 'warnings.txt'));
  });
});

test.each([
  ['the built command', []],
  ['the built command with a selector that finds nothing', ['--remove', '.nothing']],
])('%s writes the text of each fixture, and no other files', (_, flags) => {
  const cwd = folderOf();
  const { code, stdout } = cleancopy([fixtures, '-d', 'out', ...flags], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(filesIn(cwd)).toEqual(
    Object.fromEntries(cases.map(name => [`out/${name}/article.txt`, read(name, 'article.txt').toString()])),
  );
});

test('--check finds each fixture up to date', () => {
  expect(cleancopy([fixtures, '-d', fixtures, '--check', '-q'])).toMatchObject({ code: 0, stdout: '' });
});
