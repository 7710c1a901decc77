import { spawnSync } from 'node:child_process';

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** @returns the command that runs a script with this version of Node */
export const nodeCommand = (...args: readonly string[]): Command => [process.execPath, ...args];

/** The cost of a process, including start and exit. */
export interface Cost {
  /** The CPU time of all threads in seconds, in user and system mode. */
  readonly cpu: number;
  readonly wall: number;
  /** What the process wrote to file descriptor 3; '' if nothing. */
  readonly report: string;
}

/**
 * The shell measures the time, since Node reports only its own and not that of its children. It is precise to
 * the millisecond, unlike GNU time. The command's stderr goes to file descriptor 4, to keep it apart from the
 * shell's figures.
 */
const timed = `TIMEFORMAT='%U %S %R'; time "$@" 2>&4`;

/** Without NODE_EXTRA_CA_CERTS, which would triple Node's start-up time. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...environment } = process.env;
const env = { ...environment, LC_ALL: 'C.UTF-8' };

/**
 * Runs a command until it exits and discards its stdout.
 *
 * @throws {Error} if it fails
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

/** @returns the stdout of a command */
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
