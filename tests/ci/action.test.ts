import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, filesIn, folderOf, text } from '../command/command.ts';
import { pack, run } from '../package/install.ts';
import { type Job, runStep, type StepRun } from './run-action.ts';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

// As on a runner, the action is checked out at a tag, outside of the workspace of the repository that uses
// it.
describe.skipIf(process.platform === 'win32')('used by another repository (skipped on Windows)', () => {
  const runner = mkdtempSync(path.join(tmpdir(), 'cleancopy-action-'));
  const checkout = path.join(runner, `_actions/owner/cleancopy/v${version}`);
  const asked = path.join(runner, 'asked');
  let env: NodeJS.ProcessEnv;

  const jobIn = (workspace: string): Job => ({ checkout, workspace, env });
  const install = (inputs: Readonly<Record<string, string>> = {}): StepRun =>
    runStep('Install', inputs, jobIn(runner));

  beforeAll(() => {
    mkdirSync(checkout, { recursive: true });
    for (const name of ['package.json', '.github/actions']) {
      cpSync(name, path.join(checkout, name), { recursive: true });
    }
    // The real npm, except for the registry: each requested package is logged, and the answer is always this
    // build.
    const npm = run('bash', ['-c', 'command -v npm'], { cwd: runner }).trim();
    mkdirSync(path.join(runner, 'programs'));
    writeFileSync(
      path.join(runner, 'programs/npm'),
      `#!/bin/bash
      echo "\${@: -1}" >> '${asked}'
      exec '${npm}' "\${@:1:$#-1}" --prefer-offline '${pack(runner)}'`,
      { mode: 0o755 },
    );
    env = {
      PATH: `${path.join(runner, 'programs')}:${process.env['PATH']}`,
      RUNNER_TEMP: path.join(runner, '_temp'),
    };
    expect(install()).toMatchObject({ code: 0 });
  }, 120_000);

  afterAll(() => rmSync(runner, { recursive: true, force: true }));

  test('the version of its own checkout is installed', () => {
    expect(readFileSync(asked, 'utf8')).toBe(`cleancopy@${version}\n`);
  });

  test('another version is installed if one is given', { timeout: 60_000 }, () => {
    expect(install({ version: '0.0.9-beta.1' })).toMatchObject({ code: 0 });
    expect(readFileSync(asked, 'utf8')).toMatch(/^cleancopy@0\.0\.9-beta\.1$/m);
  });

  test.each(['^1', 'git+https://example.com/x', '1 2', '../x'])('%s is rejected as a version', version => {
    const { code, log } = install({ version });
    expect(code).toBe(2);
    expect(log).toBe(`::error::version must be a version on npm, or source, not '${version}'\n`);
  });

  const convert = (inputs: Readonly<Record<string, string>>, workspace: string): StepRun =>
    runStep('Convert', { articles: 'articles', texts: 'texts', ...inputs }, jobIn(workspace));

  test('it checks by default, and writes only if check is false', () => {
    const workspace = folderOf({ 'articles/a.html': article() });
    const first = convert({}, workspace);
    expect(first.code).toBe(1);
    expect(first.log).toContain('texts/a.txt: missing');
    expect(Object.keys(filesIn(workspace))).toEqual(['articles/a.html']);

    expect(convert({ check: 'false' }, workspace).code).toBe(0);
    expect(filesIn(workspace)['texts/a.txt']).toBe(text());

    expect(convert({ check: 'true' }, workspace).code).toBe(0);
  });

  test.each([
    [{ check: 'yes' }, "check must be true or false, not 'yes'"],
    [{ check: 'False' }, "check must be true or false, not 'False'"],
    [{ check: '' }, "check must be true or false, not ''"],
    [
      { check: 'false', articles: '' },
      'articles must not be empty; give files, folders or globs, one per line',
    ],
    [
      { check: 'false', articles: ' \n' },
      'articles must not be empty; give files, folders or globs, one per line',
    ],
    [{ check: 'false', texts: ' ' }, 'texts must not be empty; give the folder of the texts'],
  ])('nothing is written with %o', (inputs, message) => {
    const workspace = folderOf({ 'articles/a.html': article() });
    expect(convert(inputs, workspace)).toEqual({ code: 2, log: `::error::${message}\n` });
    expect(Object.keys(filesIn(workspace))).toEqual(['articles/a.html']);
  });

  test('each line is one argument, and never a part of a script', () => {
    const workspace = folderOf({
      'two words/a.html': article(),
      "$(touch x)'/b.html": article(),
      '-c/c.html': article(),
    });
    const inputs = { articles: "  two words\n\n$(touch x)'\n-c\n", arguments: '--quotes\nstraight' };
    expect(convert({ ...inputs, check: 'false' }, workspace)).toMatchObject({ code: 0 });
    const straight = text('The "ferry" left at dawn.');
    expect(filesIn(path.join(workspace, 'texts'))).toEqual({
      'a.txt': straight,
      'b.txt': straight,
      'c.txt': straight,
    });
  });
});

/** Takes a minute, since it installs everything that building the package needs, so it runs only in CI. */
describe.runIf(process.env['CI'])('built from its own checkout (runs if CI is set)', () => {
  test('the code in the checkout is installed', { timeout: 300_000 }, () => {
    const workspace = folderOf({ 'articles/a.html': article() });
    const checkout = path.join(workspace, '_actions/owner/cleancopy/main');
    run('git', ['clone', '--quiet', path.resolve('.'), checkout], { cwd: workspace });
    const job = { checkout, workspace, env: { RUNNER_TEMP: path.join(workspace, '_temp') } };
    expect(runStep('Install', { version: 'source' }, job)).toMatchObject({ code: 0 });
    const inputs = { articles: 'articles', texts: 'texts', check: 'false' };
    expect(runStep('Convert', inputs, job)).toMatchObject({ code: 0 });
    expect(filesIn(path.join(workspace, 'texts'))).toEqual({ 'a.txt': text() });
  });
});
