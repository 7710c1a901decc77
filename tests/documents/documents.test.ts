import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { barChart } from './bar-chart.ts';
import { configSchema } from './config-schema.ts';
import figures from './figures.json';
import { flagsList } from './flags-list.ts';
import { libraryReference } from './library-reference.ts';
import { manualPage } from './manual-page.ts';
import { promoRules } from './promo-rules.ts';

/** The parts of the reference that are generated from code, by the names in its comments. */
const sections = { flags: flagsList, promos: promoRules, library: libraryReference } satisfies Record<
  string,
  () => string
>;

const reference = readFileSync('docs/reference.md', 'utf8');

/** `npm run docs` updates the files that these tests compare. */
describe('generated documents are up to date (to update them: npm run docs)', () => {
  test('manual page', async () => {
    await expect(manualPage()).toMatchFileSnapshot('../../docs/cleancopy.1');
  });

  test("the configuration's schema", async () => {
    await expect(`${JSON.stringify(configSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../src/cli/config/config.schema.json',
    );
  });

  test.each(Object.entries(figures))('the chart of %s', async (name, chart) => {
    await expect(barChart(chart)).toMatchFileSnapshot(`../../docs/images/${name}.svg`);
  });

  test('reference', { timeout: 60_000 }, async () => {
    let made = reference;
    for (const [name, section] of Object.entries(sections)) {
      const place = new RegExp(`(?<=<!-- ${name} -->\n)[^]*?(?=<!-- /${name} -->)`);
      expect(reference, `a place for ${name}`).toMatch(place);
      made = made.replace(place, () => `\n${section()}\n\n`);
    }
    await expect(made).toMatchFileSnapshot('../../docs/reference.md');
  });
});

const lint = (input: string) => spawnSync('mandoc', ['-T', 'lint'], { input, encoding: 'utf8' });

test.skipIf(lint('').error)(
  'mandoc finds no problem in the manual page (skipped if it is not installed)',
  () => {
    expect(lint(manualPage()).stdout).toBe('');
  },
);
