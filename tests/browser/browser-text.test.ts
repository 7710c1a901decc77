import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decode } from '../../src/article/decode.ts';
import { splitFrontMatter } from '../../src/article/front-matter.ts';
import { readBlocks } from '../../src/html/read-blocks.ts';
import { blockHtml, inlineHtml, laxHtml, tableSoup, tagSoup } from '../properties/html.ts';
import { type BrowserText, openBrowserText } from './browser-text.ts';
import { chromiumPath, launchChromium } from './chromium.ts';

const data = process.env['CLEANCOPY_DATA'];
const timeout = 300_000;

const bodyOf = (article: string | Uint8Array): string => splitFrontMatter(decode(article).text).body;

const textOf = (body: string): string =>
  readBlocks(body)
    .blocks.map(({ text }) => text)
    .join('\n');

describe.runIf(chromiumPath !== '')('Chromium gives the same text (skipped if it is not installed)', () => {
  let browser: Browser;
  let browserText: BrowserText;

  beforeAll(async () => {
    browser = await launchChromium();
    browserText = await openBrowserText(browser);
  }, timeout);

  afterAll(() => browser.close());

  /** Compares all texts at once, so that every difference is shown with its document. */
  const expectSame = async (bodies: readonly string[]): Promise<void> => {
    const texts = await browserText(bodies);
    const pair = (body: string, text: string | undefined): string => `${body}\n=>\n${text}`;
    const differences = bodies.flatMap((body, i) =>
      textOf(body) === texts[i] ? [] : [[pair(body, textOf(body)), pair(body, texts[i])]],
    );
    expect(differences.map(([ours]) => ours)).toEqual(differences.map(([, theirs]) => theirs));
  };

  test('for the fixtures', { timeout }, () =>
    expectSame(
      readdirSync('fixtures')
        .map(name => `fixtures/${name}/article.html`)
        .filter(article => existsSync(article))
        .map(article => bodyOf(readFileSync(article))),
    ),
  );

  test.each([
    ['well nested', blockHtml],
    ['with end tags left out', laxHtml],
    ['of tags in any order', tagSoup],
    ['of table tags in any order', tableSoup],
    ['of inline content', inlineHtml],
  ])('for thousands of documents %s', { timeout }, async (_, documents) => {
    const bodies = fc.sample(documents, 1_000);
    await expectSame(bodies);
    await expectSame(bodies.map(body => `<div>${body}</div>`));
  });

  test.runIf(data).each(['articles-promos', 'articles-unlinked'])(
    'for the articles of %s.jsonl',
    { timeout },
    async name => {
      const records = readFileSync(`${data}/corpus/${name}.jsonl`, 'utf8').trimEnd().split('\n');
      await expectSame(records.map(record => bodyOf(JSON.parse(record).html)));
    },
  );
});

describe.skipIf(chromiumPath !== '')('Chromium is not installed', () => {
  test.skip('install it with .ci/engines', () => {});
});
