import path from 'node:path';
import { buildSync } from 'esbuild';

/** The peers from npm by package name, and cleancopy. */
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

/** The task of a peer's program. */
export type Program = 'one-article' | 'folder' | 'speed';

/** The working directory of benchmarks is the project's root. */
const here = path.resolve('tests/benchmarks');

/**
 * Bundles a peer's program into one file like the command, so that it starts as fast as it can.
 *
 * @param folder where to write it
 * @returns the path of the file
 */
export const buildPeer = (folder: string, program: Program, peer: Peer): string =>
  build(
    path.join(folder, `${program}-${peer}.cjs`),
    `import { toText } from './peers/${peer}.ts'; import { run } from './programs/${program}.ts'; run(toText);`,
  );

/** Bundles a program that only copies the files of a folder. */
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
