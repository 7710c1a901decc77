import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { renderPage } from '../../../src/report/page/render-page.ts';
import type { ReportData } from '../../../src/report/report-data.ts';
import { folderOf } from '../../command/command.ts';

/** The page's script and style, as built. */
const pageParts = {
  script: readFileSync('dist/command/report.js', 'utf8'),
  style: readFileSync('dist/command/report.css', 'utf8'),
  urlOf: (file: string): string => `./${file}`,
};

/** A page in a browser. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors, console messages, and requests for anything but the page itself. */
  readonly faults: readonly string[];
}

/** Opens the page of a report and closes it after the test. */
export const openPage = async (
  browser: Browser,
  data: ReportData,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> => {
  const folder = folderOf({ 'report.html': [...renderPage(data, pageParts)].join('') });
  const url = pathToFileURL(path.join(folder, 'report.html')).href;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', message => faults.push(message.text()));
  page.on('request', request => {
    if (request.url() !== url) faults.push(request.url());
  });
  await page.goto(url, { waitUntil: 'commit' });
  return { page, faults };
};
