import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanCopy } from '../../src/index.ts';
import { isInForm, judge, readSamples, share } from './promos-report.ts';

const data = process.env['CLEANCOPY_DATA'];

/** The least shares. Lower them only deliberately, with a reason. */
const recall = 0.996;
const kept = 0.999;

describe.skipIf(data === undefined)(
  `promos of real pages${data === undefined ? ' (skipped: CLEANCOPY_DATA names no folder)' : ''}`,
  () => {
    test(`${100 * recall} % of the promos that are links or calls are removed`, () => {
      const promos = verdictsOf('promo').filter(({ sample }) => isInForm(sample));
      const gone = promos.filter(verdict => verdict.gone);
      expect(promos.length).toBeGreaterThan(0);
      expect(share(gone, promos)).toBeGreaterThanOrEqual(recall);
    });

    test(`${100 * kept} % of the lines that must be kept are kept`, () => {
      const lines = verdictsOf('keep');
      const whole = lines.filter(verdict => verdict.whole);
      expect(lines.length).toBeGreaterThan(0);
      expect(share(whole, lines)).toBeGreaterThanOrEqual(kept);
    });

    test('no paragraph of news is removed', () => {
      const { removed } = cleanCopy(
        runningText()
          .map(text => `<p>${text}</p>`)
          .join('\n'),
      );
      expect(removed).toEqual([]);
    });

    test.each([
      ['bold', (text: string) => `<p><strong>${text}</strong></p>`],
      ['all linked and bold', (text: string) => `<p><a href="/1"><strong>${text}</strong></a></p>`],
      ['as a linked heading', (text: string) => `<h2><a href="/1">${text}</a></h2>`],
    ])('no paragraph of running text is removed, %s', (_, wrap) => {
      const paragraphs = runningText().filter(isRunning);
      expect(paragraphs.length).toBeGreaterThan(0);
      const { removed } = cleanCopy(paragraphs.map(wrap).join('\n'));
      expect(removed).toEqual([]);
    });
  },
);

const verdictsOf = (label: string) =>
  readSamples(data ?? '')
    .filter(sample => sample.label === label)
    .map(judge);

/** Whether a text has two lower-case words in a row. Posts and chyrons in capitals are not running text. */
const isRunning = (text: string): boolean => /\p{Ll}{2} \p{Ll}{2}/u.test(text);

const runningText = (): readonly string[] =>
  readFileSync(join(data ?? '', 'corpus', 'quotes-news.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map((line): { readonly text: string } => JSON.parse(line))
    .map(({ text }) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
