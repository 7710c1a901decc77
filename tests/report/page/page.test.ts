import { source as axe } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launchChromium } from '../../browser/chromium.ts';
import { converted, failed, removal, reportOf } from '../articles.ts';
import { openPage } from './open-page.ts';

const app = removal('GET THE APP', 'call-to-action');

const report = reportOf([
  converted('news/a.html', { removed: [app, removal('MAYOR DEFENDS HER RECORD ON STORM DRAINS')] }),
  converted('news/b.html', { removed: [app] }),
  converted('sport/c.html', { removed: [app, removal('WHAT’S LEFT (OF THE HARBOUR)', 'linked-heading')] }),
  converted('sport/d.html', { words: 0, lines: 0, removed: [removal('A STORM IN A HARBOUR')] }),
  converted('sport/e.html', {
    warnings: [{ code: 'cut-off', message: '<!-- is never closed; check that it is whole' }],
  }),
  failed('sport/f.png'),
]);

const lines = '.removal > blockquote del';

describe.runIf(chromiumPath !== '')('in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('the page shows everything without any network request', async () => {
    const { page, faults } = await openPage(browser, report);
    await expect.poll(() => page.locator(lines).count()).toBe(4);
    expect(await page.locator('.lead').textContent()).toBe(
      '6 lines from 4 of 6 articles: 39.4% of their words.',
    );
    await expect
      .poll(() => page.locator('blockquote').first().textContent())
      .toBe('The ferry left.Removed: GET THE APPIt came back.');
    expect(await page.locator('#problems').innerText()).toContain('PNG, not text; leave it out.');
    expect(await page.locator('.removal a').first().getAttribute('href')).toBe('./news/a.html');
    expect(faults).toEqual([]);
  });

  test('the report of a check says that it is one', async () => {
    const { page } = await openPage(browser, reportOf([converted('a.html', { removed: [app] })], true));
    expect(await page.locator('.lead').textContent()).toContain('outputs were only checked');
    expect(await page.locator('#overview').innerText()).toMatch(/Out of date\s+1\s+Up to date\s+0/);
    expect(await page.locator('body').innerText()).not.toMatch(/Converted/i);
  });

  test('the list is filtered as the controls change', async () => {
    const { page } = await openPage(browser, report);
    const found = async (): Promise<readonly string[]> =>
      (await page.locator(lines).allInnerTexts()).map(text => text.replace(/^Removed:\s+/, '').slice(0, 9));
    await page.getByLabel('Search').fill("what's");
    expect(await found()).toEqual(['WHAT’S LE']);
    await page.getByLabel('Search').fill('');
    await page.getByRole('combobox', { name: /^Rule/ }).selectOption('call-to-action');
    expect(await found()).toEqual(['GET THE A']);
    await page.getByRole('combobox', { name: /^Rule/ }).selectOption('');
    await page.getByLabel('Folder or file').fill('news/');
    expect(await found()).toEqual(['GET THE A', 'MAYOR DEF']);
    await page.getByLabel('Times').selectOption('once');
    expect(await found()).toEqual(['MAYOR DEF']);
    expect(await page.locator('#summary').innerText()).toBe('1 different line, removed 1 time');
    await page.getByRole('link', { name: 'linked-heading' }).click();
    expect(await found()).toEqual(['WHAT’S LE']);
    await page.getByRole('link', { name: '5 of 5 words removed' }).first().click();
    expect(await found()).toEqual(['A STORM I']);
    expect(await page.getByLabel('Order').inputValue()).toBe('articles');
    await page.getByLabel('Search').fill('nowhere');
    expect(await page.locator('#summary').innerText()).toBe('No removed line is like this.');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await found()).toHaveLength(4);
    expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
  });

  test('paper shows the first of a long list and how many more there are, and no controls', async () => {
    const many = Array.from({ length: 120 }, (_, i) =>
      converted(`${i}.html`, { removed: [app, removal(`STORM ${i}`)] }),
    );
    const { page } = await openPage(browser, reportOf(many));
    await page.locator(lines).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#more').innerText()).toBe('Show 50 more of 71');
    for (const control of ['form', '.actions', '.keys', '.places', '.found button', 'nav'])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
  });

  test('all places of a line in many articles can be shown, page by page', async () => {
    const many = Array.from({ length: 50 }, (_, i) => converted(`${i}.html`, { removed: [app] }));
    const { page } = await openPage(browser, reportOf(many));
    await page.getByText('49 further places').click();
    await expect.poll(() => page.locator('.places li').count()).toBe(20);
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    await page.getByRole('button', { name: 'Show 9 more' }).click();
    expect(await page.locator('.places li').count()).toBe(49);
    expect(await page.locator('.places button').isVisible()).toBe(false);
  });

  test('the list can be used with the keyboard', async () => {
    const { page } = await openPage(browser, report, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator(lines).first().waitFor();
    await page.keyboard.type('/storm');
    expect(await page.getByLabel('Search').inputValue()).toBe('storm');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowDown');
    const focused = (): Promise<string> => page.locator('.removal:focus del').first().innerText();
    expect(await focused()).toContain('GET THE APP');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.removal:focus .places li').count()).toBe(2);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toContain('WHAT’S LEFT');
    await page.keyboard.press('c');
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toBe("--keep 'WHAT’S LEFT \\(OF THE HARBOUR\\)'");
    await page.keyboard.press('k');
    expect(await focused()).toContain('MAYOR');
    await page.keyboard.press('d');
    await expect.poll(() => page.locator('#toast').innerText()).toContain("--drop 'MAYOR");
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
  });

  test('a button copies a pattern', async () => {
    const { page } = await openPage(browser, report, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy as --drop' }).first().click();
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe("--drop 'GET THE APP'");
  });

  test('if the browser does not allow copying, the page shows the pattern', async () => {
    const { page } = await openPage(browser, report);
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())');
    await page.getByRole('button', { name: 'Copy as --drop' }).first().click();
    await expect.poll(() => page.locator('#toast').innerText()).toContain("--drop 'GET THE APP'");
  });

  test('no code in a hostile article runs', async () => {
    const attack =
      '</script><script>window.hacked=1</script><img src="x" onerror="window.hacked=1">\u2028<!--<script>';
    const hostile = { ...removal(attack, attack), previous: attack, next: attack };
    const { page, faults } = await openPage(
      browser,
      reportOf([
        converted(attack, { removed: [hostile], warnings: [{ code: 'cut-off', message: attack }] }),
        converted('b.html', { words: 0, removed: [hostile] }),
        failed(attack),
      ]),
    );
    await expect.poll(() => page.locator(lines).count()).toBe(1);
    expect(await page.locator(lines).first().innerText()).toContain('<script>window.hacked=1</script>');
    await page.getByText('1 further place').click();
    await page.locator('.places li').waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(faults).toEqual([]);
  });

  test('the content security policy stops injected code', async () => {
    const { page } = await openPage(browser, report);
    await page.locator(lines).first().waitFor();
    await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = 1' }));
      document.body.insertAdjacentHTML('beforeend', '<img src="https://example.com/" onerror="window.hacked = 1">')`);
    await page.waitForTimeout(100);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  test('a report of 100,000 removals is rendered and filtered quickly', async () => {
    const articles = Array.from({ length: 50_000 }, (_, i) =>
      converted(`${i % 100}/${i}.html`, {
        removed: [removal(`STORM ${i} ON THE COAST`), removal(`${i} MAYORS`)],
      }),
    );
    const { page } = await openPage(browser, reportOf(articles));
    await page.locator(lines).first().waitFor();
    const painted = await page.evaluate('performance.getEntriesByType("paint").at(-1).startTime');
    const filtered = await page.evaluate(`(() => {
      const start = performance.now();
      const search = document.getElementById('search');
      search.value = 'storm 4999';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    })()`);
    expect(await page.locator('#summary').innerText()).toBe('15 different lines, removed 15 times');
    // On an idle machine, each takes less than a second.
    expect(painted).toBeLessThan(3000);
    expect(filtered).toBeLessThan(3000);
  });

  const schemes = ['light', 'dark'] as const;
  const widths = [390, 820, 1440];
  test.each(schemes.flatMap(colorScheme => widths.map(width => ({ colorScheme, width }))))(
    'the page is accessible and fits the window: $colorScheme, $width pixels wide',
    async ({ colorScheme, width }) => {
      const { page } = await openPage(browser, report, { colorScheme, viewport: { width, height: 900 } });
      await page.getByText('2 further places').click();
      await page.locator('.places li').first().waitFor();
      await page.evaluate(axe);
      expect(
        await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))',
        ),
      ).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    },
  );

  test('the background follows the color scheme', async () => {
    const colors = [];
    for (const colorScheme of schemes) {
      const { page } = await openPage(browser, report, { colorScheme });
      colors.push(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
    }
    expect(colors).toEqual(['rgb(252, 251, 249)', 'rgb(21, 22, 24)']);
  });

  test('without scripts, the page shows everything but the list, and says so', async () => {
    const { page } = await openPage(browser, report, { javaScriptEnabled: false });
    expect(await page.locator('#overview').innerText()).toContain('call-to-action');
    expect(await page.locator('noscript').innerText()).toContain('does not run');
  });
});

describe.skipIf(chromiumPath !== '')('Chromium is not installed', () => {
  test.skip('install it with .ci/engines', () => {});
});
