import { describe, expect, test } from 'vitest';
import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { measureQuotes, perThousand, readParagraphs } from './quotes-report.ts';

const data = process.env['CLEANCOPY_DATA'];

/** Raised when quotes get better, lowered only on purpose: about 0.6 of the news errors are the publishers'. */
const floors = [
  { name: 'news', errorsPerThousand: 0.72, perfect: 0.9982 },
  { name: 'literature', errorsPerThousand: 0.25, perfect: 0.999 },
] as const;

describe.skipIf(data === undefined)('quotes (skipped without CLEANCOPY_DATA)', () => {
  test.each(floors)('$name', ({ name, errorsPerThousand, perfect }) => {
    const accuracy = measureQuotes(readParagraphs(data ?? '', name), text => setQuotes(text));
    expect(perThousand(accuracy)).toBeLessThanOrEqual(errorsPerThousand);
    expect(accuracy.perfect / accuracy.paragraphs).toBeGreaterThanOrEqual(perfect);
  });
});
