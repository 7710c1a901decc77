import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of Chromium; `''` if it is not installed, in which case tests that need it are skipped. */
export const chromiumPath: string =
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap(folder => names.map(name => path.join(folder, name)))
    .find(existsSync) ?? '';

/** Starts Chromium. The caller must close it. */
export const launchChromium = (): Promise<Browser> =>
  // The sandbox doesn't work as root, and isn't needed, because nothing is fetched.
  chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
