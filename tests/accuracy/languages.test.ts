import { expect, test } from 'vitest';
import { languages, measureLanguage, ours } from './languages-report.ts';

/** Errors for every thousand marks; in French, spaces on both sides of a mark say little about it. */
const floors: Readonly<Record<string, number>> = { de: 1, fr: 65, pl: 1, es: 1, it: 1, ru: 1 };

test.each(Object.entries(languages))('quotes in %s', (lang, sentences) => {
  const { marks, perThousand } = measureLanguage(lang, sentences, ours);
  expect(marks).toBeGreaterThan(1000);
  expect(perThousand).toBeLessThanOrEqual(floors[lang] ?? 0);
});
