import path from 'node:path';

/** A file to be converted: an article, or JSON Lines. */
export interface Input {
  /** The folder that the output folder mirrors; empty for stdin. */
  readonly root: string;
  /** The path below `root`. */
  readonly name: string;
}

/** Stdin as an input. */
export const stdin: Input = { root: '', name: '-' };

/** @returns the path of an input as it appears in messages and records */
export const inputPath = ({ root, name }: Input): string => (root === '' ? name : path.join(root, name));
