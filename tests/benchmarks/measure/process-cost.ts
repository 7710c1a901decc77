import { spawnSync } from 'node:child_process';

/** A program and what it is called with. */
export type Command = readonly [string, ...string[]];

/** @returns the command that runs a program in this Node */
export const nodeCommand = (...args: readonly string[]): Command => [process.execPath, ...args];

/** What a process took, start and end included. */
export interface Cost {
  /** Seconds of the processor in all threads, in user mode and in the system's. */
  readonly cpu: number;
  readonly wall: number;
  /** What the process reported on its fourth descriptor; '' where it reports nothing. */
  readonly report: string;
}

/**
 * Node tells a process what it took itself, but not what its children took; the shell does, and to the millisecond
 * where GNU time gives hundredths. The command's messages go to the fifth descriptor, out of the figures' way.
 */
const timed = `TIMEFORMAT='%U %S %R'; time "$@" 2>&4`;

/** Certificates from a file make Node's own start three times as long; the language of messages is no matter. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...environment } = process.env;
const env = { ...environment, LC_ALL: 'C.UTF-8' };

/**
 * Runs a command to its end; what it prints is thrown away.
 *
 * @throws {Error} where it fails
 */
export const processCost = (command: Command): Cost => {
  const { status, output, error } = spawnSync('bash', ['-c', timed, 'bash', ...command], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  const [, , times, report, messages] = output;
  if (status !== 0) throw new Error(`${command.join(' ')}\nended with ${status}: ${messages}`);
  const [user = Number.NaN, system = Number.NaN, wall = Number.NaN] = (times ?? '').split(' ').map(Number);
  return { cpu: user + system, wall, report: report ?? '' };
};

/** @returns what a command prints */
export const outputOf = ([program, ...args]: Command): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\nended with ${status}: ${stderr}`);
  return stdout;
};

/** @returns whether a program is installed */
export const isInstalled = (program: string): boolean =>
  spawnSync('bash', ['-c', 'command -v "$1"', 'bash', program]).status === 0;
