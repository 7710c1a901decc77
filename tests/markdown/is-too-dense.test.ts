import { expect, test } from 'vitest';
import { isTooDense } from '../../src/markdown/is-too-dense.ts';

test.each(['[', '"', '*a ', '> '])('a paragraph may have half a million times %j, but no more', part => {
  const most = part.repeat(500_000);
  expect(isTooDense(`${most}\n\n${most}`)).toBe(false);
  expect(isTooDense(`${most}\n${part}`)).toBe(true);
});

test.each(['a\n', '\n'])('a body may have two million times the line %j, but no more', line => {
  const most = line.repeat(400_000);
  expect(isTooDense(most.repeat(5))).toBe(false);
  expect(isTooDense(`${most.repeat(5)}\n`)).toBe(true);
});
