import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { runs } from '../runs.ts';

const pieces = [
  ...`"'"'“”‘’„«»  aZé9.,;:!?-—…()[]$/\n\u00a0\u200d`,
  "''",
  '6\'2"',
  "'n'",
  "5'",
  ' 10"',
  "7''",
  'x',
  "'tis",
  "'em",
  "goin'",
  "o'",
  "s'",
  "'90s",
  'said,',
  'I',
  '. ',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  '\u0301',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const cased = fc.tuple(text, fc.array(fc.nat(50), { maxLength: 4 })).map(([value, offsets]) => {
  const sorted = [...new Set(offsets.map(offset => Math.min(offset, value.length)))].sort((a, b) => a - b);
  return { value, verbatim: sorted.slice(0, sorted.length - (sorted.length % 2)) };
});
const often = runs(3000);

describe('setting the quotes of any text', () => {
  test('changes only straight quotes', () => {
    fc.assert(
      fc.property(text, value => {
        const set = setQuotes(value);
        expect(set.length).toBe(value.length);
        for (let at = 0; at < value.length; at++) {
          if (value[at] === '"') expect('"“”«»„').toContain(set[at]);
          else if (value[at] === "'") expect("'‘’").toContain(set[at]);
          else expect(set[at]).toBe(value[at]);
        }
      }),
      often,
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(cased, ({ value, verbatim }) => {
        const once = setQuotes(value, verbatim);
        expect(setQuotes(once, verbatim)).toBe(once);
      }),
      often,
    );
  });

  test('does not change code', () => {
    fc.assert(
      fc.property(cased, ({ value, verbatim }) => {
        const set = setQuotes(value, verbatim);
        for (let span = 0; span < verbatim.length; span += 2) {
          const [start, end] = verbatim.slice(span, span + 2);
          expect(set.slice(start, end)).toBe(value.slice(start, end));
        }
      }),
      often,
    );
  });
});

describe('setting the quotes of a long block', () => {
  test.each([
    `"`,
    `'`,
    `"'`,
    `' `,
    ` "`,
    `"a 'b "c 'd `,
    `''`,
    `6'2" "`,
    `."A`,
    `'n'`,
    ` 'em`,
    `in' `,
    '“"’\'',
  ])('of %j a second time changes nothing', piece => {
    const block = piece.repeat(100_000 / piece.length);
    const once = setQuotes(block);
    expect(once).not.toBe(block);
    expect(setQuotes(once)).toBe(once);
  });
});
