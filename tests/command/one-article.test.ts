import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, cleancopy, filesIn, folderOf, text } from './command.ts';

test('a file, stdin, - and -o give the same text', () => {
  const cwd = folderOf({ 'a.html': article() });
  expect(cleancopy(['a.html'], { cwd })).toEqual({ code: 0, stdout: text(), stderr: '' });
  expect(cleancopy([], { cwd, input: article() })).toEqual({ code: 0, stdout: text(), stderr: '' });
  expect(cleancopy(['-'], { cwd, input: article() })).toEqual({ code: 0, stdout: text(), stderr: '' });
  expect(cleancopy(['a.html', '-o', 'new/out.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(path.join(cwd, 'new/out.txt'), 'utf8')).toBe(text());
});

test.each<[flags: readonly string[], stdout: string]>([
  [['--final-newline'], `${text()}\n`],
  [['--eol', 'crlf'], text().replace('\n', '\r\n')],
  [['--eol', 'crlf', '--final-newline'], `${text().replace('\n', '\r\n')}\r\n`],
  [['--quotes', 'straight'], text().replace(/[“”]/g, '"')],
  [['--quotes', 'keep'], text().replace(/[“”]/g, '"')],
  [['--lang', 'de'], text().replace('“', '„').replace('”', '“')],
  [['--header', 'title,date'], `Harbour\n2026-03-04\n${text()}`],
  [['--promos', 'none'], text().replace('\n', '\nFERRY COMPANY RAISES FARES FOR THE THIRD TIME THIS YEAR\n')],
  [
    ['--keep', 'FERRY.*'],
    text().replace('\n', '\nFERRY COMPANY RAISES FARES FOR THE THIRD TIME THIS YEAR\n'),
  ],
  [['--drop', 'It came back\\.'], 'The “ferry” left at dawn.'],
  [['--drop', 'It came'], text()],
  [['--drop', '.*', '--keep', 'It.*'], 'It came back.'],
  [['--select', 'p:last-child'], 'It came back.'],
  [['--remove', 'p:first-child', '--remove', 'b'], 'It came back.'],
])('%j', (flags, stdout) => {
  expect(cleancopy(flags, { input: article() })).toEqual({ code: 0, stdout, stderr: '' });
});

test('--promos accepts kinds, and the message about an unknown kind lists all of them', () => {
  const input = `${article()}<p>Advertisement</p><p><a href="/1">Read more</a></p>`;
  const { stdout } = cleancopy(['--promos', 'capitals,furniture'], { input });
  expect(stdout).toBe(`${text()}\nRead more`);
  expect(cleancopy(['--promos', 'all'], { input }).stdout).toBe(text());
  const wrong = cleancopy(['--promos', 'relatd'], { input });
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/--promos: .*related.*all, none/);
  expect(cleancopy(['--promos', 'all,related'], { input }).stderr).toMatch(/can't be used with other kinds/);
});

test('--explain prints rule, position and text to stderr', () => {
  const { code, stdout, stderr } = cleancopy(['--explain'], { input: article() });
  expect({ code, stdout }).toEqual({ code: 0, stdout: text() });
  expect(stderr).toMatch(/^stdin: after line 1: [a-z-]+: FERRY COMPANY RAISES FARES .*\n$/);
});

test('--explain escapes control characters of the article', () => {
  const input = '<p><a href="/"><b>BUY&#x9b;31m THE \u202eNEW BOAT \u200fTODAY OR TOMORROW</b></a></p>';
  expect(cleancopy(['--explain'], { input }).stderr).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200f\u202e]/);
});

test('-o through a symbolic link writes to the file it points to', () => {
  const cwd = folderOf({ 'a.html': article(), 'real.txt': 'old' });
  symlinkSync('real.txt', path.join(cwd, 'link.txt'));
  cleancopy(['a.html', '-o', 'link.txt'], { cwd });
  expect(filesIn(cwd)['real.txt']).toBe(text());
});

test('--help and -V print to stdout', () => {
  expect(cleancopy(['--help'])).toMatchObject({ code: 0, stderr: '' });
  expect(cleancopy(['--help']).stdout).toContain('--out-dir');
  expect(cleancopy(['-V']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
