import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { article, cleancopy, filesIn, folderOf, plainEnv, text } from './command.ts';

/** Creates a folder of articles and their up-to-date texts. */
const siteOf = (): string => {
  const cwd = folderOf({
    'articles/a.html': article(),
    'articles/sport/b.html': article('Ferry'),
    'articles/sport/c.md': article('Race'),
  });
  expect(cleancopy(['articles', '-d', 'texts', '-q'], { cwd })).toMatchObject({ code: 0 });
  return cwd;
};

const check = (cwd: string, ...more: readonly string[]) =>
  cleancopy(['articles', '-d', 'texts', '--check', ...more], { cwd });

/** @returns the last line */
const lastLine = (output: string): string => output.trimEnd().split('\n').at(-1) ?? '';

describe('--check', () => {
  test('lists texts that are missing, out of date or left over, and prints the command to run', () => {
    const cwd = siteOf();
    rmSync(path.join(cwd, 'articles/sport/b.html'));
    rmSync(path.join(cwd, 'texts/sport/c.txt'));
    writeFileSync(path.join(cwd, 'texts/a.txt'), 'old');
    const before = filesIn(cwd);
    const { code, stdout, stderr } = check(cwd);
    expect(code).toBe(1);
    expect(stdout).toBe(
      'texts/a.txt: out of date\ntexts/sport/c.txt: missing\ntexts/sport/b.txt: its article is gone\n',
    );
    expect(lastLine(stderr)).toBe('Run: cleancopy --prune articles -d texts');
    expect(filesIn(cwd)).toEqual(before);

    expect(cleancopy(['--prune', 'articles', '-d', 'texts'], { cwd })).toMatchObject({ code: 0 });
    expect(check(cwd)).toMatchObject({ code: 0, stdout: '' });
  });

  test('quotes the command to run for a shell', () => {
    const cwd = folderOf({ "it's/a.html": article() });
    const { stderr } = cleancopy(["it's", '-d', 'my texts', '--check', '--drop', '$(x)'], { cwd });
    expect(lastLine(stderr)).toBe(`Run: cleancopy 'it'\\''s' -d 'my texts' --drop '$(x)'`);
  });

  test('a text is not left over if its article fails, is ignored or has another extension', () => {
    const cwd = siteOf();
    writeFileSync(path.join(cwd, 'articles/a.html'), '---\nnever closed');
    const { stdout } = check(cwd, '--ignore', 'b.html', '--ext', 'html');
    expect(stdout).toBe('');
  });

  test('looks for leftovers only in folders that mirror folders of articles', () => {
    const cwd = siteOf();
    mkdirSync(path.join(cwd, 'texts/notes'));
    for (const name of ['notes/d.txt', 'sport/.d.txt', 'sport/d.json']) {
      writeFileSync(path.join(cwd, 'texts', name), '');
    }
    expect(check(cwd)).toMatchObject({ code: 0, stdout: '' });
  });

  test.each([
    ['a file among the inputs', ['articles/sport', 'articles/a.html', '-d', 'texts/sport']],
    ['a glob', ['articles/sport/*', '-d', 'texts/sport']],
    ['--name', ['articles/sport', '-d', 'texts/sport', '--name', '{name}']],
    ['texts inside the folder of articles', ['.', '-d', 'texts/sport']],
    ['articles inside the folder of texts', ['articles/sport', '-d', '.']],
  ])('finds no leftovers with %s', (_, args) => {
    const cwd = siteOf();
    writeFileSync(path.join(cwd, 'texts/sport/d.txt'), '');
    writeFileSync(path.join(cwd, 'd.txt'), '');
    expect(cleancopy([...args, '--check'], { cwd }).stdout).not.toContain('d.txt');
    expect(cleancopy([...args, '--prune'], { cwd })).toMatchObject({ code: 2 });
    expect(Object.keys(filesIn(cwd))).toEqual(expect.arrayContaining(['d.txt', 'texts/sport/d.txt']));
  });
});

describe('--prune', () => {
  const siteWithout = (): string => {
    const cwd = siteOf();
    rmSync(path.join(cwd, 'articles/sport/b.html'));
    return cwd;
  };

  test('deletes texts whose article no longer exists, and prints each one', () => {
    const cwd = siteWithout();
    const { code, stdout, stderr } = cleancopy(['articles', '-d', 'texts', '--prune'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('texts/sport/b.txt: deleted, its article is gone\n');
    expect(Object.keys(filesIn(path.join(cwd, 'texts')))).toEqual(['a.txt', 'sport/c.txt']);
  });

  test('keeps the texts of compressed articles', () => {
    const cwd = folderOf({ 'articles/a.html.gz': gzipSync(article()), 'articles/b.MD.GZ': gzipSync('b') });
    const args = ['articles', '-d', 'texts', '--ext', 'html,MD'];
    cleancopy([...args, '-q'], { cwd });
    expect(cleancopy([...args, '--check'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(cleancopy([...args, '--prune'], { cwd }).code).toBe(0);
    expect(Object.keys(filesIn(path.join(cwd, 'texts')))).toEqual(['a.txt', 'b.txt']);
  });

  test('only lists them with --dry-run', () => {
    const cwd = siteWithout();
    const { code, stdout } = cleancopy(['articles', '-d', 'texts', '--prune', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(lastLine(stdout)).toBe('texts/sport/b.txt: its article is gone');
    expect(filesIn(cwd)['texts/sport/b.txt']).toBe(text());
  });

  test.each([[['-d', 'texts', '--check']], [['-d', 'texts', '--diff']], [[]]])(
    'is rejected with %j',
    args => {
      const cwd = siteWithout();
      expect(cleancopy(['articles', '--prune', ...args], { cwd })).toMatchObject({ code: 2 });
      expect(filesIn(cwd)['texts/sport/b.txt']).toBe(text());
    },
  );
});

describe('--diff', () => {
  const outdated = (): string => {
    const cwd = siteOf();
    writeFileSync(path.join(cwd, 'texts/a.txt'), 'The “ferry” left at dusk.\x1b[2J\nIt came back.');
    return cwd;
  };
  const diff = [
    '--- texts/a.txt',
    '+++ texts/a.txt',
    '@@ -1,2 +1,2 @@',
    '-The “ferry” left at dusk.\\x1b[2J',
    '+The “ferry” left at dawn.',
    ' It came back.',
    '\\ No newline at end of file',
    '',
  ].join('\n');

  test('shows a diff of outdated texts, and writes nothing', () => {
    const cwd = outdated();
    const before = filesIn(cwd);
    const { code, stdout } = cleancopy(['articles', '-d', 'texts', '--diff'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: `texts/a.txt: out of date\n${diff}` });
    expect(filesIn(cwd)).toEqual(before);
  });

  test('works with -o', () => {
    const { stdout } = cleancopy(['articles/a.html', '-o', 'texts/a.txt', '--diff'], { cwd: outdated() });
    expect(stdout).toBe(`texts/a.txt: out of date\n${diff}`);
  });

  test('uses color with --color always', () => {
    const args = ['articles', '-d', 'texts', '--diff', '--color', 'always'];
    const { stdout } = cleancopy(args, { cwd: outdated() });
    expect(stdout).toContain('\x1b[32m+The “ferry” left at dawn.\x1b[39m\n');
    expect(stdout).toContain('\x1b[31m-The');
  });

  test('does not compute diffs of texts with little in common', () => {
    const lines = (word: string): string =>
      Array.from({ length: 40_000 }, (_, i) => `${word}${i}`).join('\n');
    const cwd = folderOf({ 'a.html': lines('a').replaceAll('\n', '<br>'), 'texts/a.txt': lines('b') });
    const { stdout } = cleancopy(['a.html', '-d', 'texts', '--diff'], { cwd, timeout: 60_000 });
    expect(stdout).toBe('texts/a.txt: out of date\n(too many lines differ to be shown)\n');
  });
});

describe('under GitHub Actions', () => {
  test('prints annotations for differences, failures and warnings, and writes a job summary', () => {
    const cwd = siteOf();
    rmSync(path.join(cwd, 'articles/sport/b.html'));
    rmSync(path.join(cwd, 'texts/sport/c.txt'));
    writeFileSync(path.join(cwd, 'texts/a.txt'), `${text().split('\n')[0]}\nold`);
    writeFileSync(path.join(cwd, 'articles/50%,a:b.html'), '---\nnever closed');
    writeFileSync(path.join(cwd, 'articles/<b>*.html'), '');
    writeFileSync(path.join(cwd, 'articles/cut.html'), '<p>a\n<!-- b');
    writeFileSync(path.join(cwd, 'texts/cut.txt'), 'a');
    const env = {
      ...plainEnv,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: path.dirname(cwd),
      GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md'),
    };
    const { code, stderr } = cleancopy(['articles', '-d', 'texts', '--check'], { cwd, env });
    expect(code).toBe(2);
    const site = path.basename(cwd);
    const annotations = stderr.split('\n').filter(line => line.startsWith('::'));
    expect(annotations).toEqual([
      expect.stringMatching(`^::error file=${site}/articles/50%25%2Ca%3Ab.html,line=1::front matter`),
      `::warning file=${site}/articles/<b>*.html,line=1::file is empty; check that it was saved completely`,
      `::error file=${site}/articles/<b>*.html,line=1::texts/<b>*.txt is missing`,
      `::error file=${site}/texts/a.txt,line=2::is out of date`,
      expect.stringContaining(
        `::warning file=${site}/articles/cut.html,line=2::<!-- on line 2 is never closed`,
      ),
      `::error file=${site}/articles/sport/c.md,line=1::texts/sport/c.txt is missing`,
      `::error file=${site}/texts/sport/b.txt,line=1::its article is gone`,
    ]);
    expect(lastLine(stderr)).toBe('Run: cleancopy --prune articles -d texts');
    const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(summary).toContain('- articles/\\<b\\>\\*.html: texts/\\<b\\>\\*.txt is missing\n');
    expect(summary).toContain('    cleancopy --prune articles -d texts\n');
  });

  test('lets neither names nor texts give commands to the workflow', () => {
    const name = '::error::injected.html';
    const cwd = folderOf({
      [name]: '<p>::notice::one<p>two<p>three<p>four',
      'empty/::warning::injected.html': '',
      'texts/::error::injected.txt': '::notice::one\ntwo\nthree\n4',
    });
    for (const args of [
      [name, 'empty', '-d', 'texts', '--diff'],
      [name, 'empty', '-d', 'texts', '-n'],
      [name, 'empty', '-d', 'texts', '-v'],
    ]) {
      const { stdout, stderr } = cleancopy(args, { cwd, env: plainEnv });
      expect(`${stdout}${stderr}`).toContain('injected');
      expect(`${stdout}${stderr}`).not.toMatch(/^\s*::/m);
    }
  });
});
