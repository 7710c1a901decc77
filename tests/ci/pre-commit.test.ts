import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, folderOf, plainEnv } from '../command/command.ts';
import { recipes } from '../engines/recipes.ts';
import { findTool } from '../engines/tools.ts';
import { run } from '../package/install.ts';

const preCommit = findTool('pre-commit', 'pre-commit');
const isCi = process.env['CI'] !== undefined;

// Takes a minute, since it installs everything that building the package needs, so it runs only in CI.
describe.runIf(preCommit && isCi)('a repository with the hook from the guide', () => {
  test('every commit has the texts of its articles', { timeout: 600_000 }, () => {
    const hooks = path.resolve('.');
    const revision = run('git', ['rev-parse', 'HEAD'], { cwd: hooks }).trim();
    const [recipe = ''] = recipes('yaml', '## pre-commit', 'docs/guide.md');
    const config = recipe.replace(/repo: .*/, `repo: file://${hooks}`).replace(/rev: .*/, `rev: ${revision}`);
    const cwd = folderOf({ '.pre-commit-config.yaml': config, 'articles/a.html': article() });
    const author = { NAME: 'A', EMAIL: 'a@news.example' };
    const env = {
      ...plainEnv,
      PRE_COMMIT_HOME: path.join(cwd, '.git/pre-commit'),
      ...Object.fromEntries(
        Object.entries(author).flatMap(([key, value]) => [
          [`GIT_AUTHOR_${key}`, value],
          [`GIT_COMMITTER_${key}`, value],
        ]),
      ),
    };
    const git = (...args: readonly string[]): string => run('git', args, { cwd, env });
    const commit = (...files: readonly string[]) => {
      git('add', '--', ...files);
      const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', 'Update'], {
        cwd,
        env,
        encoding: 'utf8',
      });
      return { code: status, log: stdout + stderr };
    };
    git('init', '--quiet');
    run(preCommit ?? '', ['install'], { cwd, env });

    // The hook writes a text that is not in git yet, so both the first and the second commit fail.
    for (const _ of ['first', 'second']) {
      const { code, log } = commit('.pre-commit-config.yaml', 'articles');
      expect(code).toBe(1);
      expect(log).toContain('texts/a.txt: not in the commit\n');
      expect(log).toContain('Run: git add -- texts/a.txt\n');
    }
    expect(commit('texts')).toMatchObject({ code: 0 });

    writeFileSync(path.join(cwd, 'articles/a.html'), article('Harbour', 'It sank.'));
    const outdated = commit('articles');
    expect(outdated.code).toBe(1);
    expect(outdated.log).toContain('files were modified by this hook');
    expect(commit('texts')).toMatchObject({ code: 0 });

    const check = config.replace('id: cleancopy', 'id: cleancopy-check');
    writeFileSync(path.join(cwd, '.pre-commit-config.yaml'), check);
    rmSync(path.join(cwd, 'articles/a.html'));
    writeFileSync(path.join(cwd, 'articles/b.html'), article());
    const checked = commit('.pre-commit-config.yaml', 'articles');
    expect(checked.code).toBe(1);
    expect(checked.log).toContain('texts/b.txt: missing\ntexts/a.txt: its article is gone\n');
    expect(checked.log).toContain('Run: cleancopy --prune articles -d texts\n');
  });
});

describe.skipIf(preCommit && isCi)('pre-commit is not installed, or CI is not set', () => {
  test.skip('install it with .ci/engines, and set CI', () => {});
});
