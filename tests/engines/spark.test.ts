import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleancopy, folderOf } from '../command/command.ts';
import { answers, installedIn, recipes, records } from './recipes.ts';
import { findTool } from './tools.ts';

const python = process.env['CLEANCOPY_SPARK_PYTHON'] ?? findTool('pyspark', 'python');
const hasSpark =
  python !== undefined &&
  answers('java', ['-version'], /version/) &&
  answers(python, ['-c', 'import pyspark'], /^/);

const lines = (text: string): number => text.split('\n').length - 1;

/** Starting Spark takes half a minute, so the test runs only in CI. */
const isCi = process.env['CI'] !== undefined;

describe.runIf(hasSpark && isCi)('Spark gives the same output as a single process', () => {
  test('over a file, as in the docs, and over partitions, some of them empty', () => {
    const count = 2000;
    const cwd = folderOf({ 'articles.jsonl': records(count) });
    const script = `${recipes('python', '## Apache Spark').join('\n')}\n${readFileSync('tests/engines/partitions.py', 'utf8')}`;
    const { status, stderr } = spawnSync(python ?? '', ['-'], {
      cwd,
      input: script,
      env: {
        ...installedIn(cwd),
        JAVA_HOME: process.env['JAVA_HOME'],
        PYSPARK_PYTHON: python,
        SPARK_LOCAL_IP: '127.0.0.1',
        PYSPARK_SUBMIT_ARGS: '--master local[2] --conf spark.ui.enabled=false pyspark-shell',
      },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);

    const whole = cleancopy(['--from', 'jsonl', 'articles.jsonl'], { cwd }).stdout;
    const texts = path.join(cwd, 'texts');
    const parts = readdirSync(texts)
      .filter(name => name.startsWith('part-'))
      .sort();
    expect(parts.map(name => readFileSync(path.join(texts, name), 'utf8')).join('')).toBe(whole);
    expect(readFileSync(path.join(cwd, 'partitions.jsonl'), 'utf8')).toBe(whole);

    const failed = whole.split('\n').filter(line => line.includes('"error":{')).length;
    expect(JSON.parse(readFileSync(path.join(cwd, 'counts.json'), 'utf8'))).toEqual({
      partitions: 11,
      empty: 6,
      in: count,
      out: count,
      failed,
    });
    expect([lines(whole), failed]).toEqual([count, (4 * count) / 50]);
  }, 300_000);
});

describe.skipIf(hasSpark && isCi)('pyspark or Java is not installed, or CI is not set', () => {
  test.skip('install them with .ci/engines, and set CI', () => {});
});
