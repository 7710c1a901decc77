import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, type Installation, installPackage, run } from './install.ts';

let installation: Installation;
let folder: string;
let installed: string;

beforeAll(() => {
  installation = installPackage();
  folder = installation.folder;
  installed = path.join(folder, 'node_modules');
}, 120_000);

afterAll(() => installation.remove());

const sizeOf = (top: string): number =>
  filesBelow(top).reduce((sum, name) => sum + statSync(path.join(top, name)).size, 0);

test('contains what is needed and nothing else', () => {
  const files = filesBelow(path.join(installed, 'cleancopy'));
  const built = /^dist\/(?:command\/[\w-]+\.cjs|(?:shared\/)?[\w-]+(?:\.d)?\.[cm][jt]s)(?:\.map)?$/;
  const source = /^src\/(?!cli\/|report\/).+\.c?[jt]s$/;
  expect(files.filter(file => !built.test(file) && !source.test(file))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin/cleancopy.js',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/command/report.css',
    'dist/command/report.js',
    'dist/config.schema.json',
    'dist/record.schema.json',
    'dist/report.schema.json',
    'docs/cleancopy.1',
    'package.json',
  ]);
});

test('contains every source named in a source map, except those of other packages', () => {
  const top = path.join(installed, 'cleancopy');
  const maps = filesBelow(top).filter(file => /^dist\/(?!command\/).+\.map$/.test(file));
  const named = maps.flatMap(map => {
    const { sources }: { readonly sources: readonly string[] } = JSON.parse(
      readFileSync(path.join(top, map), 'utf8'),
    );
    return sources.map(source => path.join(top, path.dirname(map), source));
  });
  const own = named.filter(source => !source.includes(`${path.sep}node_modules${path.sep}`, top.length));
  expect(own.length).toBeGreaterThan(40);
  expect(own.filter(source => !existsSync(source))).toEqual([]);
});

test('is small', () => {
  const packages = readdirSync(installed).filter(name => !name.startsWith('.'));
  const bytes = packages.reduce((sum, name) => sum + sizeOf(path.join(installed, name)), 0);
  process.stdout.write(`install size: ${(bytes / 1e6).toFixed(2)} MB in ${packages.join(' and ')}\n`);
  expect(packages).toEqual(['cleancopy', 'tinypool']);
  // Source maps are half of it. Three bundles contain the WebAssembly of the Markdown renderer, 0.1 MB each.
  expect(bytes).toBeLessThan(4.5e6);
});

test.each([
  ['publint', ['--strict']],
  ['attw', ['--profile', 'node16']],
])(
  '%s finds no problem',
  (checker, flags) => {
    run('npx', ['--no-install', checker, ...flags, installation.tarball], { cwd: '.' });
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

const consumer = `
  import { ArticleError, type CleanCopy, cleanCopy, type Options } from 'cleancopy';
  import { createCleaner } from 'cleancopy/select';
  const options: Options = { quotes: 'straight', drop: [/x/], header: ['title'] };
  const copy: CleanCopy = createCleaner(options).clean(new Uint8Array());
  const lines: readonly string[] = cleanCopy('').text.split('\\n');
  const rules: readonly string[] = copy.removed.map(({ rule, after }) => rule + after);
  const { title } = copy.metadata;
  if (typeof title === 'string') lines.concat(rules, title.trim());
  export const codes = copy.warnings.map(warning => warning.code === 'empty');
  export const isArticleError = (error: unknown): boolean => error instanceof ArticleError;
`;

const checkTypes = (module: string, moduleResolution: string, name: string, content: string): string => {
  const compilerOptions = {
    module,
    moduleResolution,
    strict: true,
    noEmit: true,
    lib: ['es2023'],
    types: [],
  };
  installation.write(name, content);
  installation.write('tsconfig.json', JSON.stringify({ compilerOptions, files: [name] }));
  return run('node', [path.resolve('node_modules/typescript/bin/tsc')], { cwd: folder });
};

test.each([
  ['node16', 'node16', 'a.mts'],
  ['node16', 'node16', 'a.cts'],
  ['nodenext', 'nodenext', 'a.mts'],
  ['nodenext', 'nodenext', 'a.cts'],
  ['preserve', 'bundler', 'a.ts'],
])(
  'the types work with module %s and resolution %s in %s, without types of Node or browsers',
  (module, resolution, name) => {
    expect(checkTypes(module, resolution, name, consumer)).toBe('');
  },
  30_000,
);

test.each([
  ['cleanCopy(1)', 'TS2345'],
  ["cleanCopy('', { quotes: 'wavy' })", 'TS2322'],
  ["cleanCopy('').text = ''", 'TS2540'],
])(
  '%s is a type error',
  (line, code) => {
    const content = `import { cleanCopy } from 'cleancopy';\n${line};\n`;
    expect(() => checkTypes('nodenext', 'nodenext', 'wrong.mts', content)).toThrow(
      expect.objectContaining({ stdout: expect.stringContaining(code) }),
    );
  },
  30_000,
);
