import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchAny } from '../../../src/promos/match-any.ts';
import { flagFor } from '../../../src/report/browser/flag-for.ts';

const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/[\n\r\0]/.test(text));

/** @returns the arguments that a shell passes on for a command line */
const wordsOf = (command: string): readonly string[] =>
  spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
    .stdout.split('\n')
    .slice(0, -1);

test.each([
  ['CLICK HERE TO GET THE APP', "--keep 'CLICK HERE TO GET THE APP'"],
  ['WHAT’S NEXT? (VIDEO)', "--keep 'WHAT’S NEXT\\? \\(VIDEO\\)'"],
  ['READ https://example.com/a', "--keep 'READ https://example\\.com/a'"],
  ["WHAT'S NEXT", "--keep 'WHAT'\\''S NEXT'"],
])('the flag to keep %s is %s', (text, flag) => {
  expect(flagFor('keep', text)).toBe(flag);
});

test.each(['$(reboot) `id` $HOME', "it's \\ 'quoted'", '-x; rm *', 'a/b [c] {d} | e'])(
  'a shell reads the pattern of %s as one word that matches it',
  text => {
    const [flag, pattern = ''] = wordsOf(flagFor('drop', text));
    expect(flag).toBe('--drop');
    expect(matchAny([new RegExp(pattern, 'u')])(text)).toBe(true);
  },
);

test('the pattern matches only the whole line', () => {
  fc.assert(
    fc.property(line, text => {
      const quoted = flagFor('drop', text).slice("--drop '".length, -1);
      const matches = matchAny([new RegExp(quoted.replaceAll("'\\''", "'"), 'u')]);
      expect(matches(text)).toBe(true);
      expect(matches(`${text}x`)).toBe(false);
    }),
  );
});
