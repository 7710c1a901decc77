import path from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { article, cleancopy, filesIn, folderOf, text } from '../command.ts';

const promo = 'FERRY COMPANY RAISES FARES FOR THE THIRD TIME THIS YEAR';

const record = (file: string, title: string) => ({
  path: file,
  text: text(),
  metadata: { title, slug: title.toLowerCase(), date: '2026-03-04' },
  removed: [{ rule: 'linked-capitals', text: promo, after: 1 }],
  warnings: [],
  version,
});

const a = path.join('in', 'a.html');
const b = path.join('in', 'b.html');
const files = { 'in/a.html': article('A'), 'in/b.html': article('B'), 'in/c.html': '---\nnever closed' };

test('--to json gives one record, with its keys in the documented order', () => {
  const { code, stdout, stderr } = cleancopy([a, '--to', 'json'], { cwd: folderOf(files) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`${JSON.stringify(record(a, 'A'))}\n`);
});

test('--to json with -d writes a .json file per input', () => {
  const cwd = folderOf(files);
  expect(cleancopy(['in', '--to', 'json', '-d', 'out', '-q'], { cwd }).code).toBe(2);
  expect(filesIn(path.join(cwd, 'out'))).toEqual({
    'a.json': `${JSON.stringify(record(a, 'A'))}\n`,
    'b.json': `${JSON.stringify(record(b, 'B'))}\n`,
  });
});

test.each(['1', '2'])(
  '--to jsonl writes a line per article in the order of the inputs, with --jobs %s',
  jobs => {
    const cwd = folderOf(files);
    const lines = `${JSON.stringify(record(a, 'A'))}\n${JSON.stringify(record(b, 'B'))}\n`;
    const run = (...flags: string[]) => cleancopy(['in', '--to', 'jsonl', '-j', jobs, ...flags], { cwd });
    const { code, stdout, stderr } = run();
    expect({ code, stdout }).toEqual({ code: 2, stdout: lines });
    expect(stderr).toMatch(
      /^in.c\.html: front matter .*\n2 converted, 0 unchanged, 2 promos removed, 0 warnings, 1 failed, .*\n$/,
    );
    expect(run('-o', 'all.jsonl')).toMatchObject({ code: 2, stdout: '' });
    expect(filesIn(cwd)['all.jsonl']).toBe(lines);
  },
);

test('--to jsonl -o: --check and --dry-run write nothing', () => {
  const cwd = folderOf({ 'in/a.html': article('A') });
  const run = (...flags: string[]) =>
    cleancopy(['in', '--to', 'jsonl', '-o', 'all.jsonl', '-q', ...flags], { cwd });
  expect(run('--check')).toMatchObject({ code: 1, stdout: 'all.jsonl: missing\n' });
  expect(run('-n')).toMatchObject({ code: 0, stdout: `${a} → all.jsonl\n` });
  expect(Object.keys(filesIn(cwd))).toEqual(['in/a.html']);
  expect(run()).toMatchObject({ code: 0, stdout: '' });
  expect(run('--check')).toMatchObject({ code: 0, stdout: '' });
});
