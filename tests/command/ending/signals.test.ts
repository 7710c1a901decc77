import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { article, bin, folderOf, plainEnv } from '../command.ts';
import { posix } from '../shell.ts';

/** Starts the command, and kills it at the end of the test. */
const start = (cwd: string, ...args: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: plainEnv });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

/** Waits for a process to exit. */
const ended = (child: ChildProcess): Promise<readonly [code: number | null, signal: string | null]> =>
  new Promise(resolve => child.once('exit', (code, signal) => resolve([code, signal])));

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await pause(10);
};

/** Sends a signal repeatedly until the process exits. @returns the number of signals sent */
const signalsUntilEnd = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number> => {
  let running = true;
  const end = ended(child).then(() => {
    running = false;
  });
  let sent = 0;
  for (; running && sent < 5; sent++) {
    child.kill(signal);
    await Promise.race([end, pause(3000)]);
  }
  return sent;
};

const catastrophic = `<p>${'a'.repeat(40)}!</p>`;
const record = '{"html":"<p>The ferry left at dawn.</p>"}\n';

describe.runIf(posix)('a signal', { timeout: 60_000 }, () => {
  test.each<[signal: NodeJS.Signals, code: number]>([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s stops a stream whose reader has stalled, with exit code %i', async (signal, code) => {
    const child = start(folderOf(), '--from', 'jsonl');
    const end = ended(child);
    child.stdin?.on('error', () => {});
    // Nobody reads stdout: its pipe is full before the command has read all of this.
    const full = new Promise(resolve => {
      const write = (): void => {
        if (child.stdin?.write(record.repeat(5000))) write();
        else resolve(undefined);
      };
      write();
    });
    child.stdout?.pause();
    await full;
    await pause(1000);
    child.kill(signal);
    expect(await end).toEqual([code, null]);
  });

  test.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)(
    '%s leaves nothing of an unfinished output',
    async signal => {
      const cwd = folderOf({ 'old.jsonl': 'old' });
      const child = start(cwd, '--from', 'jsonl', '-o', 'old.jsonl');
      const end = ended(child);
      child.stdin?.write(record);
      await until(() => readdirSync(cwd).length > 1);
      child.kill(signal);
      await end;
      expect(readdirSync(cwd)).toEqual(['old.jsonl']);
      expect(readFileSync(path.join(cwd, 'old.jsonl'), 'utf8')).toBe('old');
    },
  );

  test.each(['r.html', 'r.json'])('leaves nothing of a report before its first article: %s', async report => {
    const cwd = folderOf();
    const child = start(cwd, '--report', report);
    const end = ended(child);
    child.stdin?.write('<p>The ferry');
    await pause(1500);
    child.kill('SIGTERM');
    await end;
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each<[name: string, args: readonly string[]]>([
    ['on one article', ['a.html']],
    ['on one article into a file', ['a.html', '-o', 'a.txt']],
    ['on a folder', ['in', '-d', 'out', '--jobs', '1']],
    ['on a folder in threads', ['in', '-d', 'out', '--jobs', '2']],
    ['on records', ['a.jsonl']],
  ])('stops a pattern that takes forever %s, at the latest when sent twice', async (_, args) => {
    const cwd = folderOf({
      'a.html': catastrophic,
      'a.jsonl': `${JSON.stringify({ html: catastrophic })}\n`,
      'in/a.html': catastrophic,
      'in/b.html': article(),
    });
    const child = start(cwd, ...args, '--drop', '^(a+)+$');
    await pause(1500);
    expect(await signalsUntilEnd(child, 'SIGTERM')).toBeLessThanOrEqual(2);
    expect(existsSync(path.join(cwd, 'a.txt'))).toBe(false);
  });
});
