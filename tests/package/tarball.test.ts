import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, pack, quickly, run } from './install.ts';

/** An empty folder, into which the package is installed as its users do it. */
const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-package-'));
let tarball: string;
const installed = path.join(folder, 'node_modules');

const runFile = (name: string, content: string): string => {
  writeFileSync(path.join(folder, name), content);
  return run('node', [name], { cwd: folder });
};

const sizeOf = (top: string): number =>
  filesBelow(top).reduce((sum, name) => sum + statSync(path.join(top, name)).size, 0);

beforeAll(() => {
  tarball = pack(folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', tarball, ...quickly], { cwd: folder });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds what it needs and nothing else', () => {
  const files = filesBelow(path.join(installed, 'cleancopy'));
  expect(
    files.filter(
      file => !/^src\/(?!cli\/|report\/).+\.ts$|^dist\/command\/[\w-]+\.cjs(?:\.map)?$/.test(file),
    ),
  ).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin/cleancopy.js',
    'cleancopy.1',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/command/report.css',
    'dist/command/report.js',
    'dist/index.cjs',
    'dist/index.cjs.map',
    'dist/index.d.cts',
    'dist/index.d.cts.map',
    'dist/index.d.mts',
    'dist/index.d.mts.map',
    'dist/index.mjs',
    'dist/index.mjs.map',
    'dist/record.schema.json',
    'dist/report.schema.json',
    'package.json',
  ]);
});

test('is small', () => {
  const packages = readdirSync(installed).filter(name => !name.startsWith('.'));
  const bytes = packages.reduce((sum, name) => sum + sizeOf(path.join(installed, name)), 0);
  process.stdout.write(`install size: ${(bytes / 1e6).toFixed(2)} MB in ${packages.join(' and ')}\n`);
  expect(packages).toEqual(['cleancopy', 'tinypool']);
  // Source maps are half of it.
  expect(bytes).toBeLessThan(3.5e6);
});

test.each([
  ['publint', '--strict'],
  ['attw', '--no-color'],
])(
  '%s finds nothing',
  (checker, flag) => {
    expect(run('npx', ['--no-install', checker, flag, tarball], { cwd: '.' })).toMatch(
      /All good!|No problems found/,
    );
  },
  300_000,
);

test('the command runs', () => {
  expect(run('npx', ['--no-install', 'cleancopy'], { cwd: folder, input: '<p>"Hi"' })).toBe('“Hi”');
});

test('the command runs in threads', () => {
  run('npx', ['--no-install', 'cleancopy', path.resolve('fixtures'), '-d', 'texts', '-j', '2', '-q'], {
    cwd: folder,
  });
  expect(filesBelow(path.join(folder, 'texts'))).toEqual(
    readdirSync('fixtures').map(name => `${name}/article.txt`),
  );
});

test.each([
  ['import', 'a.mjs', "import { cleanCopy } from 'cleancopy';"],
  ['require', 'a.cjs', "const { cleanCopy } = require('cleancopy');"],
])('%s gives the library', (_, name, line) => {
  expect(runFile(name, `${line}\nprocess.stdout.write(cleanCopy('<p>"Hi"').text);`)).toBe('“Hi”');
});

test('an error is of the class that is exported', () => {
  const script = `
    const { ArticleError, cleanCopy } = require('cleancopy');
    try { cleanCopy('---'); } catch (error) { console.log(error instanceof ArticleError, error.code); }`;
  expect(runFile('b.cjs', script)).toBe('true front-matter-unclosed\n');
});

const consumer = `
  import { ArticleError, type CleanCopy, cleanCopy, type Options } from 'cleancopy';
  const options: Options = { quotes: 'straight', drop: [/x/], header: ['title'] };
  const copy: CleanCopy = cleanCopy(new Uint8Array(), options);
  const lines: readonly string[] = copy.text.split('\\n');
  const rules: readonly string[] = copy.removed.map(({ rule, after }) => rule + after);
  const { title } = copy.metadata;
  if (typeof title === 'string') lines.concat(rules, title.trim());
  export const codes = copy.warnings.map(warning => warning.code === 'empty');
  export const isArticleError = (error: unknown): boolean => error instanceof ArticleError;
`;

const checkTypes = (name: string, content: string): string => {
  const compilerOptions = { module: 'nodenext', strict: true, noEmit: true, lib: ['es2023'], types: [] };
  writeFileSync(path.join(folder, name), content);
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }));
  return run('node', [path.resolve('node_modules/typescript/bin/tsc')], { cwd: folder });
};

test.each(['a.mts', 'a.cts'])(
  'the types serve %s, without those of Node or a browser',
  name => {
    expect(checkTypes(name, consumer)).toBe('');
  },
  30_000,
);

test.each([
  ['cleanCopy(1)', 'TS2345'],
  ["cleanCopy('', { quotes: 'wavy' })", 'TS2322'],
  ["cleanCopy('').text = ''", 'TS2540'],
])(
  '%s is an error of type',
  (line, code) => {
    expect(() => checkTypes('wrong.mts', `import { cleanCopy } from 'cleancopy';\n${line};\n`)).toThrow(
      expect.objectContaining({ stdout: expect.stringContaining(code) }),
    );
  },
  30_000,
);
