import { expect, test } from 'vitest';
import { formatAmount, formatCount, formatShare } from '../../src/report/format-number.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1204, '1,204'],
  [1234567, '1,234,567'],
])('%i is written as %s', (count, written) => {
  expect(formatCount(count)).toBe(written);
});

test.each([
  [0, '0%'],
  [0.0004, '<0.1%'],
  [0.0005, '0.1%'],
  [0.0421, '4.2%'],
  [0.1, '10%'],
  [1, '100%'],
])('the share %f is written as %s', (share, written) => {
  expect(formatShare(share)).toBe(written);
});

test('a noun is singular or plural as its number requires', () => {
  expect([0, 1, 1000].map(count => formatAmount(count, 'line'))).toEqual([
    '0 lines',
    '1 line',
    '1,000 lines',
  ]);
});
