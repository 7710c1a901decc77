import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where Chromium is installed, `''` where it isn't: then the tests in it are skipped. */
export const chromiumPath: string =
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap(folder => names.map(name => path.join(folder, name)))
    .find(existsSync) ?? '';

/** Starts Chromium; whoever does so closes it. */
export const launchChromium = (): Promise<Browser> =>
  // Its sandbox wants a user who isn't root, and nothing is fetched.
  chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
