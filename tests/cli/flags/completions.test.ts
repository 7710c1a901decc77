import { describe, expect, test } from 'vitest';
import { complete, suggest } from '../../../src/cli/flags/completions.ts';

const texts = (words: readonly string[]): readonly string[] =>
  suggest(words).map(one => (one.kind === 'literal' ? one.text : `${one.type} ${one.prefix ?? ''}`.trim()));

describe('suggest', () => {
  test.each<[words: readonly string[], expected: readonly string[]]>([
    [
      ['--quotes', ''],
      ['curly', 'straight', 'keep'],
    ],
    [['--quotes='], ['--quotes=curly', '--quotes=straight', '--quotes=keep']],
    [
      ['a.html', '--completions', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['-d', ''], ['directory']],
    [['--out-dir=te'], ['directory --out-dir=']],
    [['--files-from', ''], ['any']],
    [['--drop', ''], []],
    [['--no-such=x'], []],
    [[''], ['any']],
    [['--check', ''], ['any']],
    [['--', '--quo'], ['any']],
  ])('completes %j', (words, expected) => {
    expect(texts(words)).toEqual(expected);
  });

  test('a hyphen suggests all flags', () => {
    expect(texts(['-'])).toEqual(
      expect.arrayContaining(['-o', '--out-file', '--no-clobber', '--help', '-V', '--version']),
    );
  });
});

test('zsh gets one suggestion per line', () => {
  expect(complete('zsh', ['--quotes', '']).split('\n')).toEqual(['curly\0\0', 'straight\0\0', 'keep\0\0']);
});
