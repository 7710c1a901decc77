import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './install.ts';

const files = filesBelow('dist').filter(file => !file.startsWith('command/'));
const codeOf = (ending: string): string =>
  files
    .filter(file => file.endsWith(ending))
    .map(file => readFileSync(path.join('dist', file), 'utf8'))
    .join('\n');

/** @returns the size in bytes of a bundle of this code */
const sizeOf = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents: { length } }) => sum + length, 0);
};

// Libraries are almost half of the small entry: he, js-yaml, htmlparser2, smol-toml and gray-matter. The rest grows with
// the words by which promos are recognised.
test.each([
  ['one error class', "export { ArticleError } from './dist/index.mjs'", 2_000],
  ['the small entry', "export * from './dist/index.mjs'", 308_000],
  ['cleancopy/select', "export * from './dist/select.mjs'", 380_000],
  ['cleancopy/markdown', "export * from './dist/markdown.mjs'", 470_000],
])('%s is small', { timeout: 30_000 }, async (name, line, limit) => {
  const size = await sizeOf(line);
  process.stdout.write(`${name}: ${(size / 1000).toFixed(1)} kB\n`);
  expect(size).toBeLessThan(limit);
});

test('the library contains no eval, new Function or dynamic import', () => {
  expect(codeOf('.mjs') + codeOf('.cjs')).not.toMatch(/\beval\(|\bFunction\(|\bimport\(/);
});

test('the library imports only modules of its own', () => {
  const asked = [
    ...codeOf('.cjs').matchAll(/\brequire\(([^)]*)\)/g),
    ...codeOf('.mjs').matchAll(/\b(?:from|import)(["'`][^"'`]*["'`])/g),
  ].map(([, module]) => module);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter(module => !/^["'`]\.\.?\//.test(module ?? ''))).toEqual([]);
});

describe('without Node, a browser or any other global', () => {
  const globals = createContext({ TextDecoder });
  const load = (file: string): unknown => {
    const source = readFileSync(file, 'utf8');
    const module = { exports: {} };
    const require = (name: string): unknown => load(path.join(path.dirname(file), name));
    const run: unknown = runInContext(`(function (module, exports, require) {${source}\n})`, globals);
    if (typeof run === 'function') run(module, module.exports, require);
    return module.exports;
  };

  test.each(['---\na: 1\n---', '+++\na = 1\n+++', '{"a": 1}'])('an article is converted: %j', frontMatter => {
    Object.assign(globals, { library: load('dist/select.cjs'), article: `${frontMatter}\n<p>"x"<i>y` });
    expect(runInContext('JSON.stringify(library.cleanCopy(article, { remove: ["i"] }))', globals)).toBe(
      '{"text":"“x”","metadata":{"a":1},"removed":[],"warnings":[]}',
    );
  });
});
