import type { HostileCase } from './case.ts';
import { files, frontMatter } from './files.ts';
import { characters, elements, tags } from './markup.ts';

/** All hostile cases. Their inputs are generated on demand. */
export const hostileCases: readonly HostileCase[] = [
  ...elements,
  ...tags,
  ...characters,
  ...files,
  ...frontMatter,
];
