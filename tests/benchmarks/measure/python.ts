import path from 'node:path';
import { type Command, isInstalled, outputOf } from './process-cost.ts';

/** A Python that has peers: BENCH_PYTHON names it, else it is the one on the path. */
const python = process.env['BENCH_PYTHON'] ?? 'python3';
const program = path.resolve('tests/benchmarks/peers/python_peers.py');

/** @returns the command that makes a Python peer do something */
export const pythonCommand = (...args: readonly string[]): Command => [python, program, ...args];

/** @returns the names of the peers that are installed for Python */
export const pythonPeers = (): readonly string[] =>
  isInstalled(python)
    ? outputOf(pythonCommand('list'))
        .split('\n')
        .filter(name => name !== '')
    : [];
