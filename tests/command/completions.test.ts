import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, cleancopy, folderOf } from './command.ts';

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Each takes a line of a shell, and gives what stands there after a Tab. */
const shells = {
  bash: (line, cwd) => {
    const words = line.split(' ');
    const script = `
      . <(cleancopy --completions bash)
      COMP_WORDS=(${words.map(quote).join(' ')}) COMP_CWORD=${words.length - 1}
      COMP_LINE=${quote(line)} COMP_POINT=${line.length}
      _cleancopy
      printf %s "\${COMPREPLY[*]}"`;
    return words
      .slice(0, -1)
      .concat(run('bash', ['--norc', '-c', script], cwd))
      .join(' ');
  },
  zsh: (line, cwd) => {
    const typed = `PS1=; autoload -Uz compinit; compinit -u -D; . <(cleancopy --completions zsh)\n${line}\t\nexit\n`;
    const shown = run('script', ['-qec', 'zsh -f -i', '/dev/null'], cwd, typed);
    return shown.match(/cleancopy -q [^\x1b\b\r\n]*/g)?.at(-1) ?? shown;
  },
  fish: (line, cwd) => {
    const script = `cleancopy --completions fish | source; complete -C ${quote(line)}`;
    const [completed = ''] = run('fish', ['--no-config', '-c', script], cwd).split(/[\t\n]/);
    return line.slice(0, line.lastIndexOf(' ') + 1) + completed;
  },
} satisfies Record<string, (line: string, cwd: string) => string>;

const run = (command: string, args: readonly string[], cwd: string, input = ''): string =>
  spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 120_000,
    env: { HOME: cwd, TERM: 'dumb', PATH: `${path.join(cwd, 'bin')}:${process.env['PATH']}` },
  }).stdout;

const installIn = (cwd: string): void => {
  mkdirSync(path.join(cwd, 'bin'));
  const wrapper = `#!/bin/sh\nexec ${quote(process.execPath)} ${quote(bin)} "$@"\n`;
  writeFileSync(path.join(cwd, 'bin/cleancopy'), wrapper, { mode: 0o755 });
};

const isThere = (command: string): boolean =>
  process.platform === 'linux' && spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

describe.each(Object.entries(shells))('in %s (skipped where it is not installed)', (shell, tab) => {
  describe.skipIf(!isThere(shell) || !isThere('script'))('a Tab', () => {
    test.each([
      ['cleancopy -q --prom', 'cleancopy -q --promos'],
      ['cleancopy -q --quotes st', 'cleancopy -q --quotes straight'],
      ['cleancopy -q --out-dir art', 'cleancopy -q --out-dir articles/'],
      ['cleancopy -q --out-file fer', 'cleancopy -q --out-file ferry.html'],
      ['cleancopy -q fer', 'cleancopy -q ferry.html'],
    ])('after %j', (line, expected) => {
      const cwd = folderOf({ 'articles/x.html': '', 'ferry.html': '' });
      installIn(cwd);
      expect(tab(line, cwd).trimEnd()).toBe(expected);
    });
  });
});

test('a shell that it has no script for is wrong usage', () => {
  const { code, stderr } = cleancopy(['--completions', 'tcsh']);
  expect(code).toBe(2);
  expect(stderr).toContain('--completions: must be one of bash, zsh, fish');
});
