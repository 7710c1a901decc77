import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { cleancopy, plainEnv } from './command/command.ts';
import { filesBelow, pack, quickly, run } from './package/install.ts';

/** @returns the code blocks in a language, in order */
const blocks = (language: string, file = 'README.md'): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, marked]) => marked === language)
    .map(([, , code = '']) => code.trimEnd());

/** Pages whose commands and programs run in the same folder as those of the README. */
const pages = ['docs/guide.md', 'docs/faq.md', 'docs/reference.md'];

/**
 * The only command of the page that needs no engine. tests/engines runs the others, and tests/package the
 * recipes.
 */
const [shards = ''] = blocks('sh', 'docs/scaling.md');

const [before = ''] = blocks('html');
const [after = ''] = blocks('text');
const [install = '', clone = '', ...uses] = blocks('sh');
const [fromClone = '', tests = ''] = clone.split('\n');

/** Some containers replace man with a script that only says that manual pages were left out. */
const hasMan = /^man\b/.test(spawnSync('man', ['--version'], { encoding: 'utf8' }).stdout ?? '');

test('the article shown first becomes the text shown second', () => {
  expect(cleancopy([], { input: before })).toEqual({ code: 0, stdout: after, stderr: '' });
});

test('one line installs and tries a clone, and one line tests it', () => {
  expect(fromClone).toBe('npm ci && node bin/cleancopy.js fixtures -d texts');
  expect(tests).toBe('npm ci && npm test');
});

// All blocks are shell commands and run in order, in a folder with the files that they mention.
describe.skipIf(process.platform === 'win32')('installed as described (skipped on Windows)', () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'cleancopy-readme-'));
  const env = {
    ...plainEnv,
    npm_config_prefix: path.join(cwd, 'prefix'),
    PATH: `${path.join(cwd, 'stubs')}:${path.join(cwd, 'prefix/bin')}:${process.env['PATH']}`,
  };
  const shell = (script: string): string =>
    run('bash', ['--norc', '-euo', 'pipefail', '-c', script], { cwd, env });

  const write = (name: string, content: string, mode = 0o644): void => {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content, { mode });
  };

  beforeAll(() => {
    write('article.html', before);
    write('articles/ferry.html', before);
    write('articles/2026/bridge.html', readFileSync('fixtures/plain-news/article.html', 'utf8'));
    write('articles/drafts/none.html', '<p>Not yet.</p>');
    write('articles.jsonl', `${JSON.stringify({ id: 1, html: before })}\n`);
    write('shards/1.jsonl', `${JSON.stringify({ id: 1, html: before })}\n`);
    write('stubs/curl', '#!/bin/sh\ncat article.html\n', 0o755);
    expect(install).toBe('npm install --global cleancopy');
    symlinkSync('prefix/lib/node_modules', path.join(cwd, 'node_modules'));
    shell(`${install.replace('cleancopy', pack(cwd))} ${quickly.join(' ')}`);
  }, 120_000);

  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const commands = [
    ...uses,
    ...[...pages, 'docs/recipes.md'].flatMap(page => blocks('sh', page)),
    shards,
  ].flatMap(block => block.split('\n'));

  test.each(commands)('%s', { timeout: 120_000 }, line => {
    expect(() => shell(line)).not.toThrow();
  });

  test('the commands write the files that the text describes', () => {
    expect(filesBelow(path.join(cwd, 'texts'))).toEqual(['2026/bridge.txt', 'drafts/none.txt', 'ferry.txt']);
    expect(filesBelow(path.join(cwd, 'dated'))).toContain(
      '2026/2026-02-03-port-eldons-old-swing-bridge-to-close-for-at-least-two-winters.txt',
    );
    const read = (name: string): string => readFileSync(path.join(cwd, name), 'utf8');
    expect(read('article.txt')).toBe(`Ferry skipper’s “quiet” goodbye\n2026-02-03\n${after}`);
    expect(read('corpus.jsonl').split('\n')).toHaveLength(4);
    for (const records of ['records.jsonl', 'converted/1.jsonl']) {
      expect(JSON.parse(read(records))).toMatchObject({ id: 1, text: after });
    }
  });

  const [configuration = ''] = blocks('yaml', 'docs/guide.md');

  test('the configuration in the guide works', () => {
    const folder = path.join('configured', 'articles');
    write(path.join('configured', '.cleancopyrc.yaml'), configuration);
    write(path.join(folder, 'ferry.html'), before);
    write(path.join(folder, 'drafts', 'none.html'), '<p>Not yet.</p>');
    write(
      path.join(folder, 'wire', 'tides.html'),
      '<p>Menu</p><article><p>Low.</p><p>This report was produced by a machine.</p></article>',
    );
    shell('cd configured && cleancopy articles -d texts');
    expect(filesBelow(path.join(cwd, 'configured/texts'))).toEqual(['ferry.txt', 'wire/tides.txt']);
    expect(readFileSync(path.join(cwd, 'configured/texts/wire/tides.txt'), 'utf8')).toBe('Low.');
  });

  test.skipIf(!hasMan)('man finds the manual page (skipped if man is not installed)', () => {
    const page = shell('MANPATH="$PWD/prefix/share/man" man -P cat cleancopy');
    expect(page).toMatch(/^CLEANCOPY\(1\)/);
    expect(page).toMatch(/Convert only the elements that match the CSS selector/);
  });

  test.each(blocks('console'))('%s', block => {
    const [command = '', ...told] = block.split('\n');
    expect(shell(`{ ${command.replace(/^\$ /, '')}; } 2>&1`).trimEnd()).toBe(told.join('\n'));
  });

  test.each(['README.md', ...pages].flatMap(page => blocks('js', page)))(
    'example %# of the library prints what its comments say',
    block => {
      write('example.mjs', block);
      const logged = [...block.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment);
      expect(logged).not.toEqual([]);
      expect(shell('node example.mjs').trimEnd().split('\n')).toEqual(logged);
    },
  );
});

// Takes long, since it installs. `.ci/run` sets the variable, and runs the other command for a fresh clone
// itself.
describe.runIf(process.env['CLEANCOPY_FRESH_CLONE'])(
  'a fresh clone (runs if CLEANCOPY_FRESH_CLONE is set)',
  () => {
    test.each([fromClone])('%s', { timeout: 300_000 }, line => {
      const cwd = mkdtempSync(path.join(tmpdir(), 'cleancopy-clone-'));
      onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
      run('git', ['clone', '--quiet', path.resolve('.'), cwd], { cwd });
      const started = performance.now();
      run('bash', ['-c', line], { cwd, env: plainEnv });
      const seconds = (performance.now() - started) / 1000;
      process.stdout.write(`${line}: ${seconds.toFixed(0)} s\n`);
      expect(seconds).toBeLessThan(120);
    });
  },
);
