import { expect, test } from 'vitest';
import { decode } from '../../src/article/decode.ts';
import { decodeLeftOver, decodeReferences } from '../../src/html/references/references.ts';

/** Each shift puts the boundary between pieces at another offset of a change. */
test.each([0, 1, 2, 3, 4, 5, 6])('changes at the boundary of two pieces are whole, shifted by %i', shift => {
  const pad = 'x'.repeat(shift);
  const times = 150_000;
  expect(decodeReferences(pad + '&amp;&eacute'.repeat(times))).toBe(pad + '&é'.repeat(times));
  expect(decodeLeftOver(pad + '&apos;a&#8217;'.repeat(times))).toBe(pad + "'a’".repeat(times));
  expect(decode(pad + '\r\n\ra\r'.repeat(times)).text).toBe(pad + '\n\na\n'.repeat(times));
});
