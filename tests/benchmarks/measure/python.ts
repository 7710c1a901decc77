import path from 'node:path';
import { type Command, isInstalled, outputOf } from './process-cost.ts';

/** The Python that has the peers: BENCH_PYTHON, or else the one in PATH. */
const python = process.env['BENCH_PYTHON'] ?? 'python3';
const program = path.resolve('tests/benchmarks/peers/python_peers.py');

/** @returns the command that runs a task with a Python peer */
export const pythonCommand = (...args: readonly string[]): Command => [python, program, ...args];

/** @returns the names of the installed Python peers */
export const pythonPeers = (): readonly string[] =>
  isInstalled(python)
    ? outputOf(pythonCommand('list'))
        .split('\n')
        .filter(name => name !== '')
    : [];
