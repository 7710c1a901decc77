import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, cleancopy, folderOf } from '../command/command.ts';
import { answers, installedIn, recipes, records } from './recipes.ts';

const hasParallel = answers('parallel', ['--version'], /^GNU parallel/);
const [overRecords = '', overFiles = ''] = recipes('sh', '## GNU parallel');

const shell = (command: string, cwd: string): string => {
  const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    cwd,
    env: installedIn(cwd),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return readFileSync(path.join(cwd, 'texts.jsonl'), 'utf8');
};

const lines = (text: string): number => text.split('\n').length - 1;

describe.runIf(hasParallel)(
  'GNU parallel gives the same output as a single process',
  { timeout: 300_000 },
  () => {
    test.each([
      ['as in the docs', overRecords],
      ['in many small blocks', overRecords.replace('10M', '100k')],
    ])('over a file of records, %s', (_, recipe) => {
      const count = 5000;
      const cwd = folderOf({ 'articles.jsonl': records(count) });
      const texts = shell(recipe, cwd);
      expect(lines(texts)).toBe(count);
      expect(texts).toBe(cleancopy(['--from', 'jsonl', 'articles.jsonl'], { cwd }).stdout);
    });

    test.each([
      ['as in the docs', overFiles],
      ['seven at a time', overFiles.replace('--xargs', '--xargs --max-args 7')],
    ])('over files, %s', (_, recipe) => {
      const count = 100;
      const cwd = folderOf(
        Object.fromEntries(
          Array.from({ length: count }, (_, i) => [`articles/${i % 10}/${i}.html`, article(`A${i}`)]),
        ),
      );
      const texts = shell(recipe, cwd);
      expect(lines(texts)).toBe(count);
      expect(texts).toBe(cleancopy(['articles', '--to', 'jsonl'], { cwd }).stdout);
    });
  },
);

describe.skipIf(hasParallel)('GNU parallel is not installed', () => {
  test.skip('install it with .ci/engines', () => {});
});
