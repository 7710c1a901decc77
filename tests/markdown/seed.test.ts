import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCleaner } from '../../src/markdown.ts';

const data = process.env['CLEANCOPY_DATA'];

test.skipIf(data === undefined)('the real pair as a .md file (skipped if CLEANCOPY_DATA is unset)', () => {
  const seed = (name: string): Buffer => readFileSync(path.resolve(data ?? '', 'seeds', name));
  const { text } = createCleaner({ format: 'auto' }).clean(seed('article.html'));
  expect(text).toBe(seed('article.txt').toString());
});
