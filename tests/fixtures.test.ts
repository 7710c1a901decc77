import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanCopy } from '../src/index.ts';
import { cleancopy, filesIn, folderOf } from './command/command.ts';

const fixtures = path.resolve('fixtures');
const cases = readdirSync(fixtures);

const read = (name: string, file: string): Buffer => readFileSync(path.join(fixtures, name, file));

/** Expected texts are written by hand from the rules of the form; nothing here writes them. */
describe.each(cases)('%s', name => {
  const { text, removed } = cleanCopy(read(name, 'article.html'));

  test('gives its text', () => {
    expect(text).toBe(read(name, 'article.txt').toString());
  });

  test.runIf(existsSync(path.join(fixtures, name, 'removed.txt')))('loses what removed.txt lists', () => {
    const lines = read(name, 'removed.txt').toString().split('\n').slice(0, -1);
    expect(removed.map(block => block.text)).toEqual(lines);
  });
});

test('the command gives each fixture its text, and leaves nothing else behind', () => {
  const cwd = folderOf();
  const { code, stdout } = cleancopy([fixtures, '-d', 'out'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(filesIn(cwd)).toEqual(
    Object.fromEntries(cases.map(name => [`out/${name}/article.txt`, read(name, 'article.txt').toString()])),
  );
});

test('--check finds each fixture up to date', () => {
  expect(cleancopy([fixtures, '-d', fixtures, '--check', '-q'])).toMatchObject({ code: 0, stdout: '' });
});
