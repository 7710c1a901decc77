import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, cleancopy, folderOf } from './command.ts';

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** How to try completions in a shell. */
interface Shell {
  /** @returns the line after Tab was pressed, if there is a single suggestion */
  readonly complete: (line: string, cwd: string) => string;
  /** @returns the suggestions listed after Tab was pressed, if there are several */
  readonly list: (line: string, cwd: string) => readonly string[];
}

const askBash = (line: string, cwd: string): readonly string[] => {
  const words = line.split(' ');
  const script = `
    . <(cleancopy --completions bash)
    COMP_WORDS=(${words.map(quote).join(' ')}) COMP_CWORD=${words.length - 1}
    COMP_LINE=${quote(line)} COMP_POINT=${line.length}
    _cleancopy
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run('bash', ['--norc', '-c', script], cwd).trimEnd().split('\n');
};

const askZsh = (line: string, cwd: string): string => {
  const typed = `PS1=; autoload -Uz compinit; compinit -u -D; . <(cleancopy --completions zsh)\n${line}\t\nexit\n`;
  return run('script', ['-qec', 'zsh -f -i', '/dev/null'], cwd, typed);
};

const askFish = (line: string, cwd: string): readonly string[] => {
  const script = `cleancopy --completions fish | source; complete -C ${quote(line)}`;
  const listed = run('fish', ['--no-config', '-c', script], cwd);
  return listed
    .trimEnd()
    .split('\n')
    .map(one => one.replace(/\t.*/, ''));
};

const start = (line: string): string => line.slice(0, line.lastIndexOf(' ') + 1);

const shells: Readonly<Record<string, Shell>> = {
  bash: {
    complete: (line, cwd) => start(line) + askBash(line, cwd).join(' '),
    list: askBash,
  },
  zsh: {
    complete: (line, cwd) => {
      const shown = askZsh(line, cwd);
      return shown.match(/cleancopy -q [^\x1b\b\r\n]*/g)?.at(-1) ?? shown;
    },
    list: (line, cwd) => {
      // The list is printed after a bell, between the typed line and its repetition.
      const [, shown = ''] = askZsh(line, cwd).split(`${line}\x07`);
      const [listed = ''] = shown.split('cleancopy', 1);
      return listed
        .replace(/ -- .*/g, '')
        .split(/\s+/)
        .filter(one => one !== '');
    },
  },
  fish: {
    complete: (line, cwd) => start(line) + askFish(line, cwd)[0],
    list: askFish,
  },
};

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

describe.each(Object.entries(shells))(
  'in %s (skipped if it is not installed)',
  (shell, { complete, list }) => {
    describe.skipIf(!isThere(shell) || !isThere('script'))('Tab', () => {
      test.each([
        ['cleancopy -q --prom', 'cleancopy -q --promos'],
        ['cleancopy -q --quotes st', 'cleancopy -q --quotes straight'],
        ['cleancopy -q --out-dir art', 'cleancopy -q --out-dir articles/'],
        ['cleancopy -q --out-file fer', 'cleancopy -q --out-file ferry.html'],
        ['cleancopy -q fer', 'cleancopy -q ferry.html'],
      ])('completes %j', (line, expected) => {
        const cwd = folderOf({ 'articles/x.html': '', 'ferry.html': '' });
        installIn(cwd);
        expect(complete(line, cwd).trimEnd()).toBe(expected);
      });

      test.each([
        ['cleancopy -q --e', ['--encoding', '--eol', '--explain', '--ext']],
        ['cleancopy -q --out-', ['--out-dir', '--out-file']],
        ['cleancopy -q --quotes ', ['curly', 'keep', 'straight']],
      ])('after %j lists the suggestions', (line, expected) => {
        const cwd = folderOf();
        installIn(cwd);
        const listed = list(line, cwd).map(one => one.trim());
        expect(listed.sort()).toEqual(expected);
      });
    });
  },
);

test('an unsupported shell is wrong usage', () => {
  const { code, stderr } = cleancopy(['--completions', 'tcsh']);
  expect(code).toBe(2);
  expect(stderr).toContain('--completions: must be one of bash, zsh, fish');
});
