import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { article, bin, cleancopy, filesIn, folderOf, plainEnv } from '../command.ts';

const records = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: from + i, html: article() })}\n`).join('');

const convert = (cwd: string, ...more: readonly string[]) =>
  cleancopy(['in', '--from', 'jsonl', '-d', 'out', ...more], { cwd });

/** @returns the output for the same records from stdin */
const streamed = (input: string): string => cleancopy(['--from', 'jsonl'], { input }).stdout;

describe.each([['1'], ['2']])('a folder of JSON Lines files, with %s jobs', jobs => {
  test('is converted to files of the same names, compressed if they were compressed', () => {
    const cwd = folderOf({
      'in/a.jsonl': records(300),
      'in/b/c.ndjson.gz': gzipSync(records(200, 300)),
      'in/empty.jsonl': '',
      'in/not-records.txt': 'x',
    });
    expect(convert(cwd, '-j', jobs)).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^3 converted, 0 unchanged, 500 records, 0 failed, \d+\.\d s\n$/),
    });
    const out = path.join(cwd, 'out');
    expect(Object.keys(filesIn(out))).toEqual(['a.jsonl', 'b/c.ndjson.gz', 'empty.jsonl']);
    expect(readFileSync(path.join(out, 'a.jsonl'), 'utf8')).toBe(streamed(records(300)));
    expect(gunzipSync(readFileSync(path.join(out, 'b/c.ndjson.gz'))).toString()).toBe(
      streamed(records(200, 300)),
    );
  });

  test('a broken file fails and is not written; the others are converted', () => {
    const cwd = folderOf({
      'in/a.jsonl.gz': gzipSync(records(300)).subarray(0, 200),
      'in/b.jsonl': records(1),
    });
    const { code, stderr } = convert(cwd, '-j', jobs);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^in.a\.jsonl\.gz: .*gzip/);
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['b.jsonl']);
  });

  test('prints messages as for articles: a line per file with -v, a summary, a warning for --header', () => {
    const cwd = folderOf({ 'in/a.jsonl': records(2), 'in/b.jsonl': 'no\n', 'out/b.jsonl': 'x' });
    const { stderr } = convert(cwd, '-j', jobs, '-v', '--no-clobber', '--header', 'titel');
    const a = `${path.join('in', 'a.jsonl')} → ${path.join('out', 'a.jsonl')}`;
    expect(stderr.split('\n')).toEqual([
      `${a}: written, 2 records`,
      `${a.replaceAll('a.jsonl', 'b.jsonl')}: left, 0 records`,
      'warning: --header: no article has a value for titel; check the name',
      expect.stringMatching(/^1 converted, 1 unchanged, 2 records, 0 failed, /),
      '',
    ]);
  });

  test('an output folder that cannot be created is reported once', () => {
    const cwd = folderOf({ 'in/a.jsonl': records(1), 'in/b.jsonl': records(1), out: '' });
    expect(convert(cwd, '-j', jobs)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^cleancopy: cannot create folder out: .+\n$/),
    });
  });

  test('an interrupted run leaves only complete files, and can be resumed with --no-clobber', async () => {
    const many = records(40_000);
    const cwd = folderOf({ 'in/a.jsonl': records(10), 'in/b.jsonl': many, 'in/c.jsonl': many });
    const out = path.join(cwd, 'out');
    const args = [bin, 'in', '--from', 'jsonl', '-d', 'out', '-j', jobs];
    const child = spawn(process.execPath, args, { cwd, env: plainEnv, stdio: 'ignore' });
    const isUnderWay = (): boolean => {
      const names = statSync(out, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(out);
      return names.includes('a.jsonl') && names.some(name => name.endsWith('.tmp'));
    };
    while (!isUnderWay()) await setTimeout(5);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([143, null]);
    expect(readdirSync(out)).toContain('a.jsonl');
    expect(readdirSync(out).filter(name => name.endsWith('.tmp'))).toEqual([]);

    writeFileSync(path.join(out, 'a.jsonl'), 'left alone');
    expect(convert(cwd, '-j', jobs, '--no-clobber').code).toBe(0);
    const files = filesIn(out);
    expect(files['a.jsonl']).toBe('left alone');
    expect(files['b.jsonl']).toBe(files['c.jsonl']);
    expect(files['b.jsonl']?.split('\n')).toHaveLength(40_001);
  });
});

test.each([
  [['--check'], /--check/],
  [['--name', '{slug}'], /--name/],
])('%j is rejected', (flags, message) => {
  const cwd = folderOf({ 'in/a.jsonl': records(1) });
  const { code, stderr } = convert(cwd, ...flags);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('a dry run lists files; an input is never overwritten', () => {
  const cwd = folderOf({ 'in/a.jsonl': records(1) });
  expect(convert(cwd, '-n').stdout).toBe(`${path.join('in', 'a.jsonl')} → ${path.join('out', 'a.jsonl')}\n`);
  const onto = cleancopy(['in', '--from', 'jsonl', '-d', 'in'], { cwd });
  expect(onto.code).toBe(2);
  expect(filesIn(cwd)).toEqual({ 'in/a.jsonl': records(1) });
});
