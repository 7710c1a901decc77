import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The result of running the command. */
export interface Run {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  readonly megabytes: number;
  /** Whether an input modified `Object.prototype`. */
  readonly polluted: boolean;
}

/** The working directory of tests and benchmarks is the project's root. */
const command = ['--require', resolve('tests/hostile/report-memory.cjs'), resolve('bin/cleancopy.js')];

/** A timeout in milliseconds far beyond what any input may take, to end runs that hang. */
const patience = 120_000;

/** @param input what the command reads from stdin */
export const runCommand = (input: string | Uint8Array, ...args: readonly string[]): Run => {
  const start = performance.now();
  const { status, signal, output } = spawnSync(process.execPath, [...command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: patience,
  });
  const [, stdout, stderr, report] = output;
  const [kibibytes = '', pollution] = (report ?? '').split(' ');
  return {
    status,
    signal,
    stdout: stdout ?? '',
    stderr: stderr ?? '',
    milliseconds: performance.now() - start,
    megabytes: Number(kibibytes) / 1024,
    polluted: pollution !== 'clean',
  };
};
