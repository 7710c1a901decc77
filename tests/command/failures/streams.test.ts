import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, bin, cleancopy, folderOf, plainEnv, text } from '../command.ts';
import { posix, shell } from '../shell.ts';

test.runIf(posix)('a pipe closed early by its reader is not a failure', () => {
  const cwd = folderOf({ 'a.html': `<p>${'word '.repeat(1_000_000)}</p>` });
  expect(shell('cleancopy a.html | head -c 4', cwd)).toEqual({ code: 0, stdout: 'word', stderr: '' });
});

test('a text written in pieces is complete, and surrogate pairs are not split', () => {
  const long = `${'a'.repeat(2 ** 18 - 1)}${'\u{1f6a2}'.repeat(2 ** 20)}.`;
  const { code, stdout } = cleancopy([], { input: `<p>${long}</p>` });
  expect({ code, whole: stdout === long }).toEqual({ code: 0, whole: true });
});

test.runIf(existsSync('/dev/full'))('a failed write is a failure, with stdout and with -o', () => {
  const cwd = folderOf({ 'a.html': article() });
  expect(shell('cleancopy a.html > /dev/full', cwd)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'cleancopy: stdout: disk is full; free some space\n',
  });
  expect(cleancopy(['a.html', '-o', '/dev/full'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'cleancopy: cannot write /dev/full: disk is full; free some space\n',
  });
});

const canMount = (): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt']).status === 0;
};

test.runIf(canMount())('on a full disk, the texts that fit are complete and the others fail by name', () => {
  const cwd = folderOf(
    Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`in/${10 + i}.html`, `<p>${'x'.repeat(8000)}</p>`]),
    ),
  );
  chmodSync(cwd, 0o755);
  const mounted = `mount -t tmpfs -o size=64k tmpfs /mnt && { "${process.execPath}" "${bin}" in -d /mnt/out -q; echo "exit $?"; wc -c /mnt/out/* | sort -u -k1,1n; ls -A /mnt/out | grep -c tmp; }`;
  const { stdout, stderr } = spawnSync('unshare', ['-m', 'bash', '-c', mounted], { cwd, encoding: 'utf8' });
  expect(stdout).toMatch(/^exit 2\n *8000 .*\n *\d+ total\n0\n$/);
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .every(line => /: disk is full; free some space$/.test(line)),
  ).toBe(true);
});

const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** Runs a shell command on a pseudo-terminal, which receives both stdout and stderr. */
const onTerminal = (command: string, cwd: string, env: NodeJS.ProcessEnv = {}) => {
  const script = command.replaceAll('cleancopy', `"${process.execPath}" "${bin}"`);
  return spawnSync('script', ['-qec', script, '/dev/null'], {
    cwd,
    env: { ...plainEnv, TERM: 'xterm', ...env },
    encoding: 'utf8',
  });
};

test.runIf(hasScript)('on a terminal without input, a short help is shown', () => {
  const { status, stdout } = onTerminal('cleancopy', folderOf());
  expect(status).toBe(2);
  expect(stdout).toContain('Usage: cleancopy [options] [input...]');
});

test.runIf(hasScript)(
  'on a terminal, the text ends with a newline, so that the prompt starts on its own line',
  () => {
    const cwd = folderOf({ 'a.html': article() });
    expect(onTerminal('cleancopy a.html', cwd).stdout).toBe(`${text().replace('\n', '\r\n')}\r\n`);
  },
);

test.runIf(hasScript).each<[env: NodeJS.ProcessEnv, flags: string, colored: boolean]>([
  [{}, '', true],
  [{ NO_COLOR: '1' }, '', false],
  [{ NO_COLOR: '' }, '', true],
  [{ TERM: 'dumb' }, '', false],
  [{ NO_COLOR: '1' }, '--color always', true],
  [{}, '--color never', false],
  [{ FORCE_COLOR: '0' }, '', false],
])('color on a terminal with %j %s: %s', (env, flags, colored) => {
  const cwd = folderOf({ 'a.html': article() });
  expect(onTerminal(`cleancopy a.html --explain ${flags}`, cwd, env).stdout.includes('\x1b[')).toBe(colored);
});

test('in a pipe, color is used only on request', () => {
  const options = { input: article() };
  expect(cleancopy(['--explain'], options).stderr).not.toContain('\x1b[');
  expect(cleancopy(['--explain', '--color', 'always'], options).stderr).toContain('\x1b[');
  expect(cleancopy(['--explain'], { ...options, env: { ...plainEnv, FORCE_COLOR: '1' } }).stderr).toContain(
    '\x1b[',
  );
});

test.runIf(hasScript)(
  'on a terminal, a progress bar appears after a second, with messages above it',
  () => {
    const cwd = folderOf({ 'in/0.html': '---\n', body: '<p>It is "so", he said.</p>'.repeat(25_000) });
    for (let i = 1; i <= 28; i++) linkSync(path.join(cwd, 'body'), path.join(cwd, `in/${i}.html`));
    const run = (env: NodeJS.ProcessEnv, flags = ''): string =>
      onTerminal(`cleancopy in -d out$RANDOM --jobs 1 ${flags}`, cwd, env).stdout;
    const bar = /\d+\/29 articles, \d+\/s, \S+ left/;
    const shown = run({});
    expect(shown).toMatch(bar);
    expect(shown).toMatch(/in\/0\.html.*front matter starts with --- but is never closed.*\r\n/);
    expect(shown).toMatch(/28 converted, .*1 failed.*\r\n$/);
    expect(run({ TERM: 'dumb' })).not.toMatch(bar);
    expect(run({}, '--no-progress')).not.toMatch(bar);
    expect(run({}, '-q')).not.toMatch(bar);
  },
  300_000,
);
