import { closeSync, openSync } from 'node:fs';
import { availableParallelism, devNull } from 'node:os';
import { isSystemError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { tellError } from '../terminal/errors.ts';

/** A thread takes some 60 ms to start, in which this many articles are converted. */
const articlesPerThread = 500;

/** How many files a thread keeps open while it starts, loads its code and works; this one needs as many. */
const filesPerThread = 8;

/**
 * @param inputs how many there are
 * @returns how many threads to use beside this one: what was asked for, else by cores and by the number of inputs, and
 * no more than there may be files open for; 0 where this thread does the work
 */
export const threadCount = (inputs: number, settings: Settings): number => {
  const wanted = wantedThreads(inputs, settings);
  if (wanted === 0) return 0;
  const possible = Math.floor(countOpenable(filesPerThread * (wanted + 1)) / filesPerThread) - 1;
  if (possible >= wanted) return wanted;
  const threads = possible < 2 ? 0 : possible;
  if (!settings.quiet) {
    const where = threads === 0 ? 'this one' : threads;
    tellError(`too few files may be open for ${wanted} worker threads; working in ${where}`, '');
  }
  return threads;
};

const wantedThreads = (inputs: number, settings: Settings): number => {
  const cores = availableParallelism();
  const usual = Math.min(cores, Math.floor(inputs / articlesPerThread));
  const threads = Math.min(settings.jobs ?? usual, inputs, 2 * cores);
  if (threads > 1) return threads;
  // A pattern may take forever, and this thread goes on to hear signals.
  return settings.drop.length > 0 || settings.keep.length > 0 ? 1 : 0;
};

/** @returns how many more files this process may open, up to this number; a thread that finds too few dies in many ways */
const countOpenable = (most: number): number => {
  const handles: number[] = [];
  try {
    while (handles.length < most) handles.push(openSync(devNull, 'r'));
  } catch (error) {
    if (!isSystemError(error, 'EMFILE', 'ENFILE')) throw error;
  } finally {
    for (const handle of handles) closeSync(handle);
  }
  return handles.length;
};
