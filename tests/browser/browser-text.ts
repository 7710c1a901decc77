import type { Browser } from 'playwright-core';

/** @returns for each document the browser's text, in the form that this project gives */
export type BrowserText = (documents: readonly string[]) => Promise<readonly string[]>;

/** Large enough that the round trips to the browser cost almost nothing. */
const batch = 500;

const invisible = /^[\s\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069]*$/;

/** Rules 1 and 2: no empty lines, no spaces at the ends of lines. */
const withoutEmptyLines = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => !invisible.test(line))
    .join('\n');

/** Opens a page that renders documents one after another. Nothing in them is run or fetched. */
export const openBrowserText = async (browser: Browser): Promise<BrowserText> => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.setContent('<!doctype html>');
  await page.addScriptTag({ path: 'tests/browser/rendered-text.js' });
  return async documents => {
    const texts: string[] = [];
    for (let at = 0; at < documents.length; at += batch) {
      const part = JSON.stringify(documents.slice(at, at + batch));
      const rendered = await page.evaluate<string[]>(`renderedTexts(${part})`);
      texts.push(...rendered.map(withoutEmptyLines));
    }
    return texts;
  };
};
