import { describe, expect, test } from 'vitest';
import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { measureQuotes, perThousand, readParagraphs } from './quotes-report.ts';

const data = process.env['CLEANCOPY_DATA'];

/** Raised when quotes get better, lowered only on purpose: most of the news errors are the publishers'. */
const floors = [
  { name: 'news', errorsPerThousand: 0.57, perfect: 0.9986 },
  { name: 'literature', errorsPerThousand: 0.09, perfect: 0.9996 },
] as const;

describe.skipIf(data === undefined)('quotes (skipped without CLEANCOPY_DATA)', () => {
  test.each(floors)('$name', ({ name, errorsPerThousand, perfect }) => {
    const accuracy = measureQuotes(readParagraphs(data ?? '', name), text => setQuotes(text));
    expect(perThousand(accuracy)).toBeLessThanOrEqual(errorsPerThousand);
    expect(accuracy.perfect / accuracy.paragraphs).toBeGreaterThanOrEqual(perfect);
  });
});
