import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, bin, filesIn, folderOf, plainEnv } from '../command/command.ts';
import { runStep } from './run-action.ts';

const config = `
header: [title]
ignore: [drafts]
overrides:
  - files: articles/wire/**
    drop: ['It came back\\.']
`;

/** A repository in which the configuration, the pre-commit hook and the CI action use the command. */
const makeRepository = () => {
  const runner = folderOf();
  const programs = path.join(runner, 'cleancopy/node_modules/.bin');
  mkdirSync(programs, { recursive: true });
  symlinkSync(bin, path.join(programs, 'cleancopy'));
  const cwd = folderOf({
    '.cleancopyrc.yaml': config,
    'articles/ferry.html': article('Ferry'),
    'articles/wire/tram.html': article('Tram', 'The tram stood still.'),
    'articles/drafts/bus.html': article('Bus'),
  });
  const env = {
    ...plainEnv,
    PATH: `${programs}:${process.env['PATH']}`,
    RUNNER_TEMP: runner,
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const execute = (command: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
    return { code: status, log: stdout + stderr };
  };
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@news.example'];
  const commit = (...files: readonly string[]) => {
    execute('git', 'add', '--all', '--', ...files);
    return execute('git', ...identity, 'commit', '-m', 'Update');
  };
  const hook = path.join(cwd, '.git/hooks/pre-commit');
  execute('git', 'init', '--quiet');
  // Does what pre-commit does for the hook `cleancopy` with the arguments in the guide.
  writeFileSync(hook, '#!/bin/sh\nPRE_COMMIT=1 exec cleancopy articles -d texts\n');
  chmodSync(hook, 0o755);
  return {
    cwd,
    commit,
    cleancopy: (...args: readonly string[]) => execute('cleancopy', ...args),
    status: () => execute('git', 'status', '--short').log,
    action: (inputs: Readonly<Record<string, string>> = {}) =>
      runStep(
        'Convert',
        { articles: 'articles', texts: 'texts', ...inputs },
        {
          checkout: path.resolve('.'),
          workspace: cwd,
          env: { ...env, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd },
        },
      ),
  };
};

describe.skipIf(process.platform === 'win32')(
  'a repository of articles from its first commit (skipped on Windows)',
  () => {
    test('configuration, hook, action, check, diff and prune work together', () => {
      const { cwd, commit, cleancopy, status, action } = makeRepository();
      const ferry = 'Ferry\nThe “ferry” left at dawn.\nIt came back.';

      // The hook writes the texts according to the configuration, and fails because they are not in the commit.
      const first = commit('articles', '.cleancopyrc.yaml');
      expect(first.code).toBe(1);
      expect(first.log).toContain('Run: git add -- texts/ferry.txt texts/wire/tram.txt\n');
      expect(filesIn(path.join(cwd, 'texts'))).toEqual({
        'ferry.txt': ferry,
        'wire/tram.txt': 'Tram\nThe tram stood still.',
      });
      expect(commit('.').code).toBe(0);
      expect(action()).toMatchObject({ code: 0 });

      // An article changes and another one is deleted without the hook. CI reports both, with line numbers.
      writeFileSync(path.join(cwd, 'articles/ferry.html'), article('Ferry', 'The ferry sank.'));
      rmSync(path.join(cwd, 'articles/wire/tram.html'));
      const seen = action();
      expect(seen.code).toBe(1);
      expect(seen.log).toMatch(/^::error file=texts\/ferry\.txt,line=2::/m);
      expect(seen.log).toMatch(/^::error file=texts\/wire\/tram\.txt,line=1::/m);
      const [, remedy = ''] = /^Run: cleancopy (.+)$/m.exec(seen.log) ?? [];
      expect(remedy).toBe('--prune --out-dir texts -- articles');
      expect(cleancopy('articles', '-d', 'texts', '--diff')).toMatchObject({
        code: 1,
        log: expect.stringMatching(/^-The “ferry” left at dawn\.\n\+The ferry sank\.$/m),
      });
      expect(filesIn(path.join(cwd, 'texts'))['ferry.txt']).toBe(ferry);

      // The suggested command fixes everything, and the hook accepts the commit.
      expect(cleancopy(...remedy.split(' ')).code).toBe(0);
      expect(filesIn(path.join(cwd, 'texts'))).toEqual({
        'ferry.txt': 'Ferry\nThe ferry sank.\nIt came back.',
      });
      expect(action()).toMatchObject({ code: 0 });
      expect(commit('.').code).toBe(0);
      expect(status()).toBe('');

      // The action itself writes only if told to.
      writeFileSync(path.join(cwd, 'articles/ferry.html'), article('Ferry', 'It sailed.'));
      expect(action({ check: 'false' }).code).toBe(0);
      expect(status()).toBe(' M articles/ferry.html\n M texts/ferry.txt\n');
    });
  },
);
