import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build as buildByEsbuild } from 'esbuild';
import { build as buildByVite } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumPath, launchChromium } from '../browser/chromium.ts';
import { type Installation, installPackage } from './install.ts';
import { expected, modules } from './program.ts';

/** A page that shows the results of the library in the page and in a worker. */
const page = {
  'index.html': '<!doctype html><title>cleancopy</title><script type="module" src="./page.mjs"></script>',
  'page.mjs': `
    import { results } from './program.mjs';
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' });
    worker.onmessage = async ({ data }) => {
      const shown = document.createElement('pre');
      shown.textContent = '[' + (await results()) + ',' + data + ']';
      document.body.append(shown);
    };`,
  'worker.mjs': `
    import { results } from './program.mjs';
    results().then(text => postMessage(text));`,
};

let installation: Installation;

beforeAll(() => {
  installation = installPackage();
  for (const [name, content] of Object.entries({ ...modules, ...page })) installation.write(name, content);
}, 120_000);

afterAll(() => installation.remove());

/** Functions that bundle the page with a bundler and write it to a folder. */
const bundlers: Readonly<Record<string, (from: string, to: string) => Promise<unknown>>> = {
  Vite: (root, outDir) => buildByVite({ root, logLevel: 'error', configFile: false, build: { outDir } }),
  esbuild: (absWorkingDir, outdir) => {
    copyFileSync(path.join(absWorkingDir, 'index.html'), path.join(outdir, 'index.html'));
    return buildByEsbuild({
      absWorkingDir,
      outdir,
      entryPoints: ['page.mjs', 'worker.mjs'],
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
    });
  },
};

/** @returns the address of a server for a folder, with a content security policy */
const serve = async (folder: string, policy: string): Promise<string> => {
  const server = createServer(({ url = '/' }, response) => {
    const file = path.join(folder, url === '/' ? 'index.html' : url);
    response.writeHead(existsSync(file) ? 200 : 404, {
      'content-security-policy': policy,
      'content-type': file.endsWith('.html') ? 'text/html' : 'text/javascript',
    });
    response.end(existsSync(file) ? readFileSync(file) : '');
  });
  onTestFinished(() => {
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : '';
};

const textOf = async (address: string): Promise<string> => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const tab = await browser.newPage();
  const errors: string[] = [];
  tab.on('pageerror', error => errors.push(String(error)));
  tab.on('console', message => errors.push(message.text()));
  await tab.goto(address);
  const shown = tab.locator('pre').innerText({ timeout: 10_000 });
  return shown.catch(() => {
    throw new Error(`the page shows nothing: ${errors.join('\n')}`);
  });
};

/** Policies, each with the expected result for Markdown, whose renderer is WebAssembly. */
const policies: Readonly<Record<string, unknown>> = {
  "default-src 'self'": [false, false, expect.stringContaining('WebAssembly')],
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'": undefined,
};

describe.each(Object.entries(bundlers))(
  'the library works in a page and a worker bundled with %s',
  (name, bundle) => {
    test.for(Object.entries(policies))(
      'under %s',
      { timeout: 60_000 },
      async ([policy, markdown], { skip }) => {
        skip(chromiumPath === '', 'Chromium is missing; .ci/engines installs it');
        const { folder } = installation;
        const bundled = path.join(folder, name);
        mkdirSync(bundled, { recursive: true });
        await bundle(folder, bundled);
        const shown: unknown = JSON.parse(await textOf(await serve(bundled, policy)));
        expect(shown).toEqual([expected(markdown), expected(markdown)]);
      },
    );
  },
);
