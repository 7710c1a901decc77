import { describe, expect, test } from 'vitest';
import type { HostileCase } from './case.ts';
import { files, frontMatter } from './files.ts';
import { characters, elements, tags } from './markup.ts';
import { type Run, runCommand } from './run-command.ts';

const megabytes = 400;
/** Inputs up to this size have to do with that memory. */
const size = 10_000_000;

const expectCalm = (run: Run): void => {
  expect(run.signal).toBeNull();
  expect(run.stderr).not.toMatch(/^\s+at |a bug in/m);
  expect(run.polluted).toBe(false);
};

const survives = ({ times, input, text, warns, fails }: HostileCase): void => {
  const article = input(times);
  const run = runCommand(article);
  expectCalm(run);
  expect(run.status).toBe(fails === undefined ? 0 : 2);
  expect(run.stderr === '').toBe(fails === undefined && warns === undefined);
  expect(run.stdout === (text?.(times) ?? '')).toBe(true);
  if (article.length <= size) expect(run.megabytes).toBeLessThan(megabytes);
};

describe.each([
  ['elements', elements],
  ['tags', tags],
  ['characters', characters],
  ['files', files],
  ['front matter', frontMatter],
])('%s', (_, cases) => {
  test.each(cases)('$name', hostile => survives(hostile), 300_000);
});

describe('front matter that is read', () => {
  test.each(frontMatter)(
    '$name',
    ({ times, input, fails }) => {
      const run = runCommand(input(times), '--to', 'json');
      expectCalm(run);
      expect(run.status).toBe(fails === undefined ? 0 : 2);
      expect(run.megabytes).toBeLessThan(megabytes);
    },
    300_000,
  );
});

test('a text node of 50 MB', () => {
  const run = runCommand(`<p>${'Some word '.repeat(5_000_000)}`);
  expectCalm(run);
  expect(run.status).toBe(0);
  expect(run.stdout.length).toBe(49_999_999);
});
