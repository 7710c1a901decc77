import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, bin, cleancopy, filesIn, folderOf, plainEnv, text } from '../command.ts';

const count = 3000;
const sentence = (i: number): string =>
  `Article ${i} says the same thing again and again. `.repeat(40).trim();

const folder = (): string =>
  folderOf(
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i}.html`, article('A', sentence(i))])),
  );

const start = (cwd: string, ...flags: string[]): ChildProcess =>
  spawn(process.execPath, [bin, 'in', '-d', 'out', '-q', ...flags], { cwd, env: plainEnv });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise(resolve => child.once('exit', code => resolve(code)));

/** Waits until some outputs are written. */
const underWay = async (cwd: string): Promise<void> => {
  const out = path.join(cwd, 'out');
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 5));
    if (readdirSync(cwd).includes('out') && readdirSync(out).length > 20) return;
  }
};

const expectWhole = (cwd: string): void => {
  if (!existsSync(path.join(cwd, 'out'))) return;
  for (const [name, content] of Object.entries(filesIn(path.join(cwd, 'out')))) {
    if (name.endsWith('.tmp')) continue;
    expect(content, name).toBe(text(sentence(Number.parseInt(name, 10))));
  }
};

const temporary = (cwd: string): readonly string[] =>
  readdirSync(path.join(cwd, 'out')).filter(name => !name.endsWith('.txt'));

test.runIf(process.platform !== 'win32').each<[signal: NodeJS.Signals, code: number, jobs: string]>([
  ['SIGINT', 130, '1'],
  ['SIGINT', 130, '2'],
  ['SIGTERM', 143, '1'],
  ['SIGTERM', 143, '2'],
])(
  '%s exits with %i, with %s threads: outputs are complete or absent, and no temporary files remain',
  async (signal, code, jobs) => {
    const cwd = folder();
    const child = start(cwd, '--jobs', jobs);
    const exit = ended(child);
    await underWay(cwd);
    child.kill(signal);
    expect(await exit).toBe(code);
    expectWhole(cwd);
    expect(temporary(cwd)).toEqual([]);
    expect(readdirSync(path.join(cwd, 'out')).length).toBeLessThan(count);
  },
);

test('killed 20 times at random, it never leaves a truncated output, and the next run completes and cleans up', async () => {
  const cwd = folder();
  for (let i = 0; i < 20; i++) {
    const child = start(cwd, '--jobs', i % 2 === 0 ? '1' : '2');
    const exit = ended(child);
    await new Promise(resolve => setTimeout(resolve, 60 + Math.random() * 200));
    child.kill('SIGKILL');
    await exit;
  }
  expectWhole(cwd);
  expect(cleancopy(['in', '-d', 'out', '-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  expectWhole(cwd);
  expect(readdirSync(path.join(cwd, 'out'))).toHaveLength(count);
  expect(temporary(cwd)).toEqual([]);
}, 300_000);

test.runIf(process.platform !== 'win32').each(['SIGTERM', 'SIGKILL'] as const)(
  '%s leaves the report of an earlier run unchanged',
  async signal => {
    const cwd = folder();
    writeFileSync(path.join(cwd, 'report.html'), 'of an earlier run');
    const child = start(cwd, '--report', 'report.html');
    const exit = ended(child);
    await underWay(cwd);
    child.kill(signal);
    await exit;
    expect(readFileSync(path.join(cwd, 'report.html'), 'utf8')).toBe('of an earlier run');
    const leftovers = readdirSync(cwd).filter(name => name.endsWith('.tmp'));
    expect(leftovers).toHaveLength(signal === 'SIGKILL' ? 1 : 0);
    expect(cleancopy(['in/1.html', '-o', 'text', '--report', 'report.html'], { cwd }).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out', 'report.html', 'text']);
  },
);
