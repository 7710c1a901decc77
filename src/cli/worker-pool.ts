import path from 'node:path';
import type { Tinypool } from 'tinypool';

/** A thread has the next task at hand when it is done with one. */
export const tasksPerThread = 2;

/**
 * @param name the function that does the work, as the command's bundle exports it
 * @param threads how many
 * @returns threads that wait for work
 */
export const openPool = async (name: 'work' | 'workOnLines', threads: number): Promise<Tinypool> => {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({
    filename: path.join(__dirname, 'cli.cjs'),
    name,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksPerThread,
    // What a thread works on is short-lived: more room for it would fill with garbage, in every thread.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
};
