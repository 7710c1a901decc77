import { expect, test } from 'vitest';
import { isTooDense } from '../../src/markdown/is-too-dense.ts';

test.each(['[', '"', '*a ', '> '])(
  '%j may stand in a paragraph half a million times, not once more',
  part => {
    const most = part.repeat(500_000);
    expect(isTooDense(`${most}\n\n${most}`)).toBe(false);
    expect(isTooDense(`${most}\n${part}`)).toBe(true);
  },
);

test.each(['a\n', '\n'])('%j may be there two million times, not once more', line => {
  const most = line.repeat(400_000);
  expect(isTooDense(most.repeat(5))).toBe(false);
  expect(isTooDense(`${most.repeat(5)}\n`)).toBe(true);
});
