import { availableParallelism } from 'node:os';
import type { Settings } from '../flags/flags.ts';

/** A thread takes some 60 ms to start, in which this many articles are converted. */
const articlesPerThread = 500;

/**
 * @param inputs how many there are
 * @returns how many threads to use beside this one: what was asked for, else by cores and by the number of inputs; 0
 * where this thread does the work
 */
export const threadCount = (inputs: number, settings: Settings): number => {
  const cores = availableParallelism();
  const usual = Math.min(cores, Math.floor(inputs / articlesPerThread));
  const threads = Math.min(settings.jobs ?? usual, inputs, 2 * cores);
  if (threads > 1) return threads;
  // A pattern may take forever, and this thread goes on to hear signals.
  return settings.drop.length > 0 || settings.keep.length > 0 ? 1 : 0;
};
