import { expect, test } from 'vitest';
import type { HostileCase } from './case.ts';
import { type Run, runCommand } from './run-command.ts';

/** A timeout in milliseconds far beyond what any case takes. */
export const patience = 300_000;

/** The peak memory that an input may take. */
export const megabytes = 400;
/** The size in bytes up to which inputs must stay within that memory. */
const size = 10_000_000;

/** Expects that a run was not killed, showed no stack trace, and left prototypes unchanged. */
export const expectCalm = (run: Run): void => {
  expect(run.signal).toBeNull();
  expect(run.stderr).not.toMatch(/^\s+at |a bug in/m);
  expect(run.polluted).toBe(false);
};

const survives = ({ times, input, text, warns, fails }: HostileCase, args: readonly string[]): void => {
  const article = input(times);
  const run = runCommand(article, ...args);
  expectCalm(run);
  expect(run.status).toBe(fails === undefined ? 0 : 2);
  expect(run.stderr === '').toBe(fails === undefined && warns === undefined);
  expect(run.stdout === (text?.(times) ?? '')).toBe(true);
  if (article.length <= size) expect(run.megabytes).toBeLessThan(megabytes);
};

/** Tests that the command survives each case in a new process, within bounded memory. */
export const testSurvival = (cases: readonly HostileCase[], ...args: readonly string[]): void =>
  test.each(cases)('$name', hostile => survives(hostile, args), patience);
