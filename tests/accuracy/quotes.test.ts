import { describe, expect, test } from 'vitest';
import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { measureQuotes, perThousand, readParagraphs } from './quotes-report.ts';

const data = process.env['CLEANCOPY_DATA'];

/**
 * Raise these when quotes improve, and lower them only deliberately. Most errors on news are in the original
 * texts.
 */
const floors = [
  { name: 'news', errorsPerThousand: 0.55, perfect: 0.9986 },
  { name: 'literature', errorsPerThousand: 0.09, perfect: 0.9996 },
] as const;

describe.skipIf(data === undefined)('quotes (skipped without CLEANCOPY_DATA)', () => {
  test.each(floors)('few quotes are wrong in $name', ({ name, errorsPerThousand, perfect }) => {
    const accuracy = measureQuotes(readParagraphs(data ?? '', name), text => setQuotes(text));
    expect(perThousand(accuracy)).toBeLessThanOrEqual(errorsPerThousand);
    expect(accuracy.perfect / accuracy.paragraphs).toBeGreaterThanOrEqual(perfect);
  });
});
