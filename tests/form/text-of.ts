import { readBlocks } from '../../src/html/read-blocks.ts';

/** @returns the texts of a body's blocks, one per line */
export const textOf = (html: string): string =>
  readBlocks(html)
    .blocks.map(({ text }) => text)
    .join('\n');
