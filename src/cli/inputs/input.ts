import path from 'node:path';

/** An article to be converted: a place in a folder, of which outputs mirror the part below `root`. */
export interface Input {
  readonly root: string;
  readonly name: string;
}

/** The path that stands for stdin. */
export const stdin: Input = { root: '', name: '-' };

/** @returns the path of an input, as messages and records name it */
export const inputPath = ({ root, name }: Input): string => (root === '' ? name : path.join(root, name));
