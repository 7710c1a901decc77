import { closeSync, openSync } from 'node:fs';
import { availableParallelism, devNull } from 'node:os';
import { isSystemError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { printError } from '../terminal/errors.ts';

/** A thread takes about 60 ms to start; meanwhile, another one converts this many articles. */
const articlesPerThread = 500;

/** The number of files that a thread, including this one, may have open while it starts and works. */
const filesPerThread = 8;

/**
 * Decides on the number of worker threads: `--jobs`, or else a number that suits the cores and the inputs;
 * limited by twice the number of cores, the number of inputs, and the number of files that may be open.
 *
 * @param inputs the number of inputs
 * @returns the number of worker threads; 0 if this thread does the work
 */
export const threadCount = (inputs: number, settings: Settings): number => {
  const wanted = wantedThreads(inputs, settings);
  if (wanted === 0) return 0;
  const possible = Math.floor(countOpenable(filesPerThread * (wanted + 1)) / filesPerThread) - 1;
  if (possible >= wanted) return wanted;
  const threads = possible < 2 ? 0 : possible;
  if (!settings.quiet) {
    const where = threads === 0 ? 'this one' : threads;
    printError(`too few files may be open for ${wanted} worker threads; working in ${where}`, '');
  }
  return threads;
};

const wantedThreads = (inputs: number, settings: Settings): number => {
  const cores = availableParallelism();
  const defaultCount = Math.min(cores, Math.floor(inputs / articlesPerThread));
  const threads = Math.min(settings.jobs ?? defaultCount, inputs, 2 * cores);
  if (threads > 1) return threads;
  // Matching a user's pattern may take forever: in a worker thread, this one can still handle signals.
  return settings.drop.length > 0 || settings.keep.length > 0 ? 1 : 0;
};

/**
 * Tries how many files can be opened, because a thread that can't open its files crashes in ways that are
 * hard to catch.
 *
 * @param limit where to stop trying
 * @returns the number of files that this process can still open, at most `most`
 */
const countOpenable = (limit: number): number => {
  const handles: number[] = [];
  try {
    while (handles.length < limit) handles.push(openSync(devNull, 'r'));
  } catch (error) {
    if (!isSystemError(error, 'EMFILE', 'ENFILE')) throw error;
  } finally {
    for (const handle of handles) closeSync(handle);
  }
  return handles.length;
};
