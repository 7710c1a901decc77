import path from 'node:path';
import { buildSync } from 'esbuild';

/** The peers from npm, by their packages' names, and ours. */
export type Peer =
  | 'cleancopy'
  | 'html-to-text'
  | 'html-to-text-convert'
  | 'turndown'
  | 'node-html-parser'
  | 'striptags'
  | 'cheerio'
  | 'htmlparser2'
  | 'hast-util-to-text'
  | 'index-of';

/** What a peer is made to do. */
export type Program = 'one-article' | 'folder' | 'speed';

/** Benchmarks are run from the project's top. */
const here = path.resolve('tests/benchmarks');

/**
 * Makes a peer's program, one file as the command is one: it starts as fast as it can.
 *
 * @param folder where to write it
 * @returns the file
 */
export const buildPeer = (folder: string, program: Program, peer: Peer): string =>
  build(
    path.join(folder, `${program}-${peer}.cjs`),
    `import { toText } from './peers/${peer}.ts'; import { run } from './programs/${program}.ts'; run(toText);`,
  );

/** Makes the program that reads and writes a folder's files and does no more. */
export const buildCopy = (folder: string): string =>
  build(path.join(folder, 'copy.cjs'), `import { copy } from './programs/folder.ts'; copy();`);

const build = (outfile: string, contents: string): string => {
  buildSync({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
  return outfile;
};
