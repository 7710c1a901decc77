import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/report/json-pieces.ts';

const lists = fc.dictionary(
  fc.string(),
  fc.oneof(fc.jsonValue(), fc.array(fc.integer(), { maxLength: 2000, size: 'max' })),
);

test('the joined pieces are the JSON', () => {
  fc.assert(
    fc.property(lists, data => {
      expect([...jsonPieces(data)].join('')).toBe(JSON.stringify(data));
    }),
    { numRuns: 50 },
  );
});

test('a long list is split into short pieces', () => {
  const pieces = [...jsonPieces({ list: Array.from({ length: 100_000 }, () => 'x'.repeat(10)) })];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(10_000);
});
