import type { HostileCase } from './case.ts';
import { files, frontMatter } from './files.ts';
import { characters, elements, tags } from './markup.ts';

/** All that is known to be hostile. It is made when it is needed; none of it is stored. */
export const hostileCases: readonly HostileCase[] = [
  ...elements,
  ...tags,
  ...characters,
  ...files,
  ...frontMatter,
];
