import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../src/report/report.schema.json';
import { article, cleancopy, filesIn, folderOf } from './command.ts';

const promo = 'FERRY COMPANY RAISES FARES FOR THE THIRD TIME THIS YEAR';

const articles = {
  'articles/a.html': article('A'),
  'articles/b/c.html': `${article('C')}<!-- cut`,
  'articles/b/d.html': '---\ntitle: D\n',
};

const isReport = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** @returns the JSON report that a run wrote, checked against the schema */
const reportIn = (cwd: string, file = 'report.json'): unknown => {
  const report: unknown = JSON.parse(readFileSync(path.join(cwd, file), 'utf8'));
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  return report;
};

const everything = {
  checked: false,
  articles: { total: 3, converted: 2, unchanged: 0, failed: 1, warned: 1, empty: 0, shortened: 2 },
  lines: { kept: 4, removed: 2 },
  problems: [
    { severity: 'failure', code: 'front-matter-unclosed', articles: [{ path: 'articles/b/d.html' }] },
    { severity: 'warning', code: 'cut-off', articles: [{ path: 'articles/b/c.html' }] },
  ],
  removals: [
    {
      rule: 'linked-capitals',
      text: promo,
      places: [
        { source: 0, after: 1, previous: 'The “ferry” left at dawn.', next: 'It came back.' },
        { source: 1, after: 1, previous: 'The “ferry” left at dawn.', next: 'It came back.' },
      ],
    },
  ],
};

test('-d writes the texts as well as the report', () => {
  const cwd = folderOf(articles);
  const { code, stdout } = cleancopy(['articles', '-d', 'texts', '--report', 'report.json'], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(reportIn(cwd)).toMatchObject({
    ...everything,
    sources: [
      { path: path.join('articles', 'a.html'), output: path.join('texts', 'a.txt') },
      { path: path.join('articles', 'b', 'c.html'), output: path.join('texts', 'b', 'c.txt') },
    ],
  });
  expect(Object.keys(filesIn(path.join(cwd, 'texts')))).toEqual(['a.txt', 'b/c.txt']);
});

test('the report of the next run has unchanged articles', () => {
  const cwd = folderOf(articles);
  cleancopy(['articles', '-d', 'texts'], { cwd });
  cleancopy(['articles', '-d', 'texts', '--report', 'report.json'], { cwd });
  expect(reportIn(cwd)).toMatchObject({ articles: { converted: 0, unchanged: 2 }, lines: { removed: 2 } });
  cleancopy(['articles', '-d', 'texts', '--no-clobber', '--report', 'report.json'], { cwd });
  expect(reportIn(cwd)).toMatchObject({ articles: { unchanged: 2, empty: 0 }, lines: { removed: 0 } });
});

test('a folder without -d is a trial run that writes only the report', () => {
  const cwd = folderOf(articles);
  const { stdout } = cleancopy(['articles', '--report', 'report.json'], { cwd });
  expect(stdout).toBe('');
  expect(Object.keys(filesIn(cwd))).toEqual([...Object.keys(articles), 'report.json']);
  expect(reportIn(cwd)).toMatchObject({
    ...everything,
    sources: [{ path: path.join('articles', 'a.html') }, {}],
  });
});

test('the text of a single article still goes to stdout', () => {
  const cwd = folderOf(articles);
  const { stdout } = cleancopy(['articles/a.html', '--report', 'report.json'], { cwd });
  expect(stdout).toBe('The “ferry” left at dawn.\nIt came back.');
  expect(reportIn(cwd)).toMatchObject({ articles: { total: 1 } });
});

test('--check lists outdated texts as well as writing the report', () => {
  const cwd = folderOf({ 'articles/a.html': article() });
  const { code, stdout } = cleancopy(['articles', '-d', 'texts', '--check', '--report', 'report.json'], {
    cwd,
  });
  expect([code, stdout]).toEqual([1, `${path.join('texts', 'a.txt')}: missing\n`]);
  expect(reportIn(cwd)).toMatchObject({ checked: true, articles: { converted: 1 }, lines: { removed: 1 } });
  expect(existsSync(path.join(cwd, 'texts'))).toBe(false);
});

test('--to jsonl writes the records as well as the report', () => {
  const cwd = folderOf(articles);
  const { stdout } = cleancopy(['articles', '--to', 'jsonl', '--report', 'report.json'], { cwd });
  expect(stdout.split('\n')).toHaveLength(3);
  expect(reportIn(cwd)).toMatchObject(everything);
});

test.each(['1', '2'])('records of JSON Lines are named after their line, with --jobs %s', jobs => {
  const lines = [article('A'), '<p>One.', article('B')].map(html => JSON.stringify({ html }));
  const cwd = folderOf({ 'a.jsonl': `${lines.join('\n')}\nno JSON\n`, 'b.jsonl': lines.join('\n') });
  const args = ['--from', 'jsonl', 'a.jsonl', 'b.jsonl', 'none.jsonl', '-j', jobs, '--report'];
  const { stdout } = cleancopy([...args, 'report.json'], { cwd });
  expect(stdout.trimEnd().split('\n')).toHaveLength(7);
  expect(reportIn(cwd)).toMatchObject({
    articles: { total: 8, converted: 6, failed: 2 },
    sources: ['a.jsonl:1', 'a.jsonl:3', 'b.jsonl:1', 'b.jsonl:3'].map(name => ({ path: name })),
    problems: [
      { code: 'line-not-json', articles: [{ path: 'a.jsonl:4' }] },
      { code: 'unreadable', articles: [{ path: 'none.jsonl' }] },
    ],
  });
  cleancopy([...args, 'report.html'], { cwd });
  expect(readFileSync(path.join(cwd, 'report.html'), 'utf8')).toContain('["a.jsonl:1","./a.jsonl",null]');
});

test('the report is the same for any number of jobs', () => {
  const cwd = folderOf(
    Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`articles/${i}.html`, article(`A${i}`)])),
  );
  for (const jobs of ['1', '2']) cleancopy(['articles', '-j', jobs, '--report', `${jobs}.json`], { cwd });
  expect(reportIn(cwd, '1.json')).toEqual(reportIn(cwd, '2.json'));
});

test('the page links to articles and texts relative to its own folder', () => {
  const cwd = folderOf({ 'articles/a b.html': article() });
  cleancopy(['articles', '-d', 'texts', '--report', 'reports/today/report.html'], { cwd });
  const page = readFileSync(path.join(cwd, 'reports/today/report.html'), 'utf8');
  expect(page).toContain('"./../../articles/a%20b.html","./../../texts/a%20b.txt"');
  expect(page).toContain('<a class="file" href="./../../articles/a%20b.html">');
});

test.skipIf(process.platform === 'win32')('a name never becomes a javascript: link', () => {
  const cwd = folderOf({ 'javascript:alert(1).html': article() });
  cleancopy(['javascript:alert(1).html', '-d', 'texts', '--report', 'report.html'], { cwd });
  expect(readFileSync(path.join(cwd, 'report.html'), 'utf8')).toContain('"./javascript%3Aalert(1).html"');
});

test('the page is small apart from its data', () => {
  const cwd = folderOf({ 'articles/a.html': '<p>One.' });
  cleancopy(['articles', '--report', 'report.html'], { cwd });
  expect(readFileSync(path.join(cwd, 'report.html')).length).toBeLessThan(60_000);
});

test('--report - prints only the table to stdout', () => {
  const cwd = folderOf(articles);
  expect(cleancopy(['articles', '-d', 'texts', '--report', '-'], { cwd }).stdout).toContain(
    '2  linked-capitals\n',
  );
  expect(cleancopy(['articles', '--report', '-'], { cwd }).stdout).toMatch(/^articles\n/);
  expect(cleancopy(['--report', '-'], { cwd, input: article() }).stdout).toMatch(/^articles\n/);
});

describe('a report is rejected before anything is converted', () => {
  test.each([
    [
      'if it is an input',
      ['articles/a.html', '-d', 'texts', '--report', 'articles/a.html'],
      'is also an input',
    ],
    [
      'in the folder of articles',
      ['articles', '-d', 'texts', '--report', 'articles/r.html'],
      'would convert it',
    ],
    [
      'if it cannot be written',
      ['articles', '-d', 'texts', '--report', 'articles/a.html/r.json'],
      'is a file',
    ],
    ['without a known file extension', ['articles', '--report', 'report'], 'must end in .html or .json'],
    [
      'on stdout together with --check',
      ['articles', '-d', 'texts', '--check', '--report', '-'],
      'both write to stdout',
    ],
    ['on stdout together with records', ['articles', '--to', 'jsonl', '--report', '-'], 'both go to stdout'],
    ['together with --dry-run', ['articles', '-d', 'texts', '-n', '--report', 'r.json'], '--dry-run'],
  ])('%s', (_, args, message) => {
    const cwd = folderOf(articles);
    const { code, stderr } = cleancopy(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(filesIn(cwd)).toEqual(articles);
  });

  test('but not in the output folder', () => {
    const cwd = folderOf(articles);
    cleancopy(['.', '-d', 'texts', '--report', 'texts/report.html'], { cwd });
    expect(existsSync(path.join(cwd, 'texts/report.html'))).toBe(true);
  });
});

test('a report never overwrites an output', () => {
  const cwd = folderOf(articles);
  const { code, stderr } = cleancopy(['articles', '--to', 'json', '-d', 'out', '--report', 'out/a.json'], {
    cwd,
  });
  expect(code).toBe(2);
  expect(stderr).toContain('is also the output of');
  expect(readFileSync(path.join(cwd, 'out/a.json'), 'utf8')).toContain('"text"');
});
