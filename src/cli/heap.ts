import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Twice what a few articles leave behind between two collections. */
const enough = 4 * 2 ** 20;

/**
 * Keeps the heap near what is alive in it. Node lets it grow with the work a process has done: with the number of
 * articles, though none of them is kept. It costs nothing that can be measured.
 */
export const keepHeapSmall = (): void => {
  stopYoungGeneration();
  setFlagsFromString('--heap-growing-percent=30');
};

/**
 * Keeps the heap's part for new objects from growing past what a few articles need. Node lets it grow the longer a
 * process runs, to 32 MB and more, though next to nothing in it is alive: memory would seem to grow with the number of
 * articles. To be called every now and then: V8 forgets it when it makes another thread's heap.
 */
export const limitYoungGeneration = (): void => {
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (space !== undefined && space.space_size >= enough) stopYoungGeneration();
};

const stopYoungGeneration = (): void => setFlagsFromString('--semi-space-growth-factor=1');
