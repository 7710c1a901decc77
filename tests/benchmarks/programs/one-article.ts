import { readFileSync, writeSync } from 'node:fs';
import type { ToText } from '../peers/to-text.ts';

/** Prints the text of a file. */
export const run = (toText: ToText): void => {
  const [, , file = ''] = process.argv;
  writeSync(1, toText(readFileSync(file, 'utf8')));
};
