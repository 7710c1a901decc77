import { expect, test } from 'vitest';
import { languages, measureLanguage, ours } from './languages-report.ts';

test.each(Object.entries(languages))('at most one quote in a thousand is wrong in %s', (lang, sentences) => {
  const { marks, perThousand } = measureLanguage(lang, sentences, ours);
  expect(marks).toBeGreaterThan(1000);
  expect(perThousand).toBeLessThanOrEqual(1);
});
