import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cleanCopy } from '../src/index.ts';
import { cleancopy, filesIn, folderOf } from './command/command.ts';

const data = process.env['CLEANCOPY_DATA'];

describe.skipIf(data === undefined)('the real pair (skipped if CLEANCOPY_DATA is unset)', () => {
  const seed = (name: string): string => path.resolve(data ?? '', 'seeds', name);
  const file = seed('article.html');
  let html: Buffer;
  let text: string;

  beforeAll(() => {
    html = readFileSync(file);
    text = readFileSync(seed('article.txt'), 'utf8');
  });

  test('through the library', () => {
    expect(cleanCopy(html).text).toBe(text);
  });

  test('from a file to stdout', () => {
    expect(cleancopy([file])).toEqual({ code: 0, stdout: text, stderr: '' });
  });

  test.each([[[]], [['-']]])('from stdin to stdout: %j', args => {
    expect(cleancopy(args, { input: html })).toEqual({ code: 0, stdout: text, stderr: '' });
  });

  test('into a file', () => {
    const cwd = folderOf();
    expect(cleancopy([file, '-o', 'text.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(filesIn(cwd)).toEqual({ 'text.txt': text });
  });

  test('from a folder into a folder', () => {
    const cwd = folderOf({ 'articles/a.html': html, 'articles/b/c.html': html });
    expect(cleancopy(['articles', '-d', 'texts', '-q'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(filesIn(path.join(cwd, 'texts'))).toEqual({ 'a.txt': text, 'b/c.txt': text });
  });

  test('--explain names the two promos, their places and their rule', () => {
    const { stdout, stderr } = cleancopy([file, '--explain', '--color', 'never']);
    expect(stdout).toBe(text);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/after line 4: linked-capitals: PUTIN DERIDES EUROPEAN LEADERS .+ OR DIPLOMACY$/),
      expect.stringMatching(/after line 7: linked-capitals: RUSSIA SAYS UKRAINE PEACE TALKS .+ ON ODESA$/),
    ]);
  });
});
