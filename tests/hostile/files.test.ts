import { describe, expect, test } from 'vitest';
import { files, frontMatter } from './files.ts';
import { runCommand } from './run-command.ts';
import { expectCalm, megabytes, patience, testSurvival } from './survival.ts';

testSurvival(files);

describe('front matter that is not parsed', () => testSurvival(frontMatter));

describe('front matter that is parsed', () => {
  test.each(frontMatter)(
    '$name',
    ({ times, input, fails }) => {
      const run = runCommand(input(times), '--to', 'json');
      expectCalm(run);
      expect(run.status).toBe(fails === undefined ? 0 : 2);
      expect(run.megabytes).toBeLessThan(megabytes);
    },
    patience,
  );
});

test('a text node of 50 MB is converted completely', () => {
  const run = runCommand(`<p>${'Some word '.repeat(5_000_000)}`);
  expectCalm(run);
  expect(run.status).toBe(0);
  expect(run.stdout.length).toBe(49_999_999);
});
