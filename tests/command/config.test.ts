import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { article, cleancopy, filesIn, folderOf, text } from './command.ts';

const straight = text('The "ferry" left at dawn.');
const quotesStraight = JSON.stringify({ quotes: 'straight' });

/** Converts an article from stdin in a folder of these files, or in its subfolder `below`. */
const convert = (
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  below = '',
): ReturnType<typeof cleancopy> => {
  const folder = folderOf(files);
  const cwd = path.join(folder, below);
  mkdirSync(cwd, { recursive: true });
  return cleancopy(args, { cwd, input: article() });
};

describe('a configuration is found', () => {
  test.each([
    ['.cleancopyrc.json', quotesStraight],
    ['.cleancopyrc.yaml', '# comments are welcome\nquotes: straight\n'],
    ['package.json', JSON.stringify({ name: 'news', cleancopy: { quotes: 'straight' } })],
  ])('in %s', (name, content) => {
    expect(convert({ [name]: content })).toEqual({ code: 0, stdout: straight, stderr: '' });
  });

  test('in a folder above the working directory', () => {
    expect(convert({ '.cleancopyrc.json': quotesStraight }, [], 'a/b').stdout).toBe(straight);
  });

  test('in the nearest folder; a package.json without the key does not count', () => {
    const files = {
      '.cleancopyrc.json': quotesStraight,
      'a/.cleancopyrc.yaml': 'quotes: keep\nfinalNewline: true',
      'a/b/package.json': '{}',
    };
    expect(convert(files, [], 'a/b').stdout).toBe(`${straight}\n`);
  });

  test('in spite of a package.json that is null', () => {
    expect(convert({ 'package.json': 'null', '.cleancopyrc.json': quotesStraight }).stdout).toBe(straight);
  });

  test('not outside the root of the repository', () => {
    const files = { '.cleancopyrc.json': quotesStraight, 'site/.git/HEAD': '' };
    expect(convert(files, [], 'site/articles').stdout).toBe(text());
  });

  test.each([['--config', 'other.json'], ['--config=other.yaml']])('by %s %s', (...args) => {
    const files = {
      '.cleancopyrc.json': '{"quotes": "keep", "finalNewline": true}',
      'other.json': quotesStraight,
      'other.yaml': 'quotes: straight',
    };
    expect(convert(files, args).stdout).toBe(straight);
  });

  test('not with --no-config', () => {
    expect(convert({ '.cleancopyrc.json': 'not JSON' }, ['--no-config']).stdout).toBe(text());
  });
});

describe('an invalid configuration ends the run with a message that names file and key', () => {
  test.each([
    ['{"qoutes": "straight"}', '.cleancopyrc.json: unknown key qoutes; did you mean quotes?'],
    [
      '{"quotes": "german"}',
      '.cleancopyrc.json: quotes must be one of "curly", "straight", "keep", not "german"',
    ],
    ['{"strict": "yes"}', '.cleancopyrc.json: strict must be true or false, not "yes"'],
    ['{"jobs": "two"}', '.cleancopyrc.json: jobs must be a whole number, not "two"'],
    ['{"drop": [1]}', '.cleancopyrc.json: drop must be a string or an array of strings, not [1]'],
    ['{"drop": "("}', ".cleancopyrc.json: drop: invalid regular expression '(': Unterminated group"],
    [
      '{"check": true}',
      ".cleancopyrc.json: check can't be set in a configuration file; use --check on the command line",
    ],
    [
      '{"promos": ["capital"]}',
      '.cleancopyrc.json: promos must be one of "capitals", "unlinked", "related", "calls", "furniture", "all", "none", not ["capital"]',
    ],
    ['{"drop": [[[]]]}', '.cleancopyrc.json: drop must be a string or an array of strings, not ["…"]'],
    [
      '{"remove": "a["}',
      ".cleancopyrc.json: remove contains an invalid selector 'a[': Expected name, found the end",
    ],
    [
      '{"overrides": [{"files": "a", "without": "linked-captials"}]}',
      ".cleancopyrc.json: without contains the unknown rule 'linked-captials'; did you mean linked-capitals?",
    ],
    ['["quotes"]', '.cleancopyrc.json must be an object'],
    ['{"overrides": {}}', '.cleancopyrc.json: overrides must be an array of objects'],
    [
      '{"overrides": [{"quotes": "keep"}]}',
      ".cleancopyrc.json: overrides[0].files must be a glob or an array of globs, relative to the configuration file's folder",
    ],
    [
      '{"overrides": [{"files": "a", "outDir": "b"}]}',
      ".cleancopyrc.json: overrides[0].outDir can't be set for some articles only; move it to the top level",
    ],
    [
      '{"overrides": [{"files": "[a"}]}',
      '.cleancopyrc.json: overrides[0].files: invalid glob \'[a\': Missing closing: "]" - use "\\\\]" to match literal characters',
    ],
  ])('%s', (content, message) => {
    const { code, stdout, stderr } = convert({ '.cleancopyrc.json': content });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `cleancopy: ${message}\n` });
  });

  test.each([
    ['.cleancopyrc.json', '{"quotes": ', /^cleancopy: \.cleancopyrc\.json: cannot be parsed: .+\n$/],
    ['.cleancopyrc.yaml', 'quotes: [', /^cleancopy: \.cleancopyrc\.yaml: cannot be parsed: .+\n$/],
    ['package.json', '{', /^cleancopy: package\.json: cannot be parsed: .+\n$/],
  ])('%s with a syntax error', (name, content, message) => {
    const { code, stderr } = convert({ [name]: content });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('in YAML with an alias inside its own anchor', () => {
    const { code, stderr } = convert({ '.cleancopyrc.yaml': 'drop: &a [*a]' });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'cleancopy: .cleancopyrc.yaml: drop must be a string or an array of strings, not ["…"]\n',
    });
  });

  test('with promos that exclude each other', () => {
    const { code, stderr } = convert({ '.cleancopyrc.json': '{"promos": ["all", "none"]}' });
    expect(code).toBe(2);
    expect(stderr).toContain("all and none can't be used with other kinds");
  });

  test.each([
    ['none.json', 'none.json: no such file or folder; check the path'],
    ['config.js', 'config.js: not a configuration file; use a .json or .yaml file'],
    ['package.json', 'package.json: has no key cleancopy; add it, or use another file'],
  ])('--config %s', (name, message) => {
    const marker = "require('node:fs').writeFileSync('ran', '')";
    const { code, stderr } = convert({ 'config.js': marker, 'package.json': '{}' }, ['--config', name]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `cleancopy: ${message}\n` });
  });
});

describe('flags, configuration and defaults', () => {
  test('a flag wins over the configuration', () => {
    const files = { '.cleancopyrc.json': '{"quotes": "straight", "finalNewline": true}' };
    expect(convert(files, ['--quotes', 'curly']).stdout).toBe(`${text()}\n`);
  });

  test('a list given as a flag replaces the configured list', () => {
    const files = { '.cleancopyrc.json': '{"drop": ["It came back\\\\."], "header": "title,date"}' };
    expect(convert(files).stdout).toBe('Harbour\n2026-03-04\nThe “ferry” left at dawn.');
    expect(convert(files, ['--drop', 'x', '--header', 'date']).stdout).toBe(`2026-03-04\n${text()}`);
  });

  test('settings for output folders are ignored without one', () => {
    const settings = { outDir: 'texts', name: '{slug}', clobber: false, to: 'json' };
    const folder = folderOf({ '.cleancopyrc.json': JSON.stringify(settings), 'articles/a.html': article() });
    const run = (args: readonly string[]) => cleancopy(args, { cwd: folder, input: article() });

    expect(JSON.parse(run([]).stdout)).toMatchObject({ text: text() });
    expect(run(['articles', '--to', 'jsonl']).stdout.split('\n')).toHaveLength(2);
    expect(run(['articles/a.html', '-o', 'a.json']).code).toBe(0);
    expect(run(['articles', '-q']).code).toBe(0);
    expect(Object.keys(filesIn(folder))).toEqual([
      '.cleancopyrc.json',
      'a.json',
      'articles/a.html',
      'texts/harbour.json',
    ]);
  });

  test('globs of ignore are relative to the folder of the configuration and to the input', () => {
    const folder = folderOf({
      '.cleancopyrc.json': '{"ignore": ["articles/drafts", "old/*.html"]}',
      'articles/a.html': article(),
      'articles/drafts/b.html': article(),
      'articles/old/c.html': article(),
    });
    for (const [cwd, input] of [
      ['.', 'articles'],
      ['articles', '.'],
    ] as const) {
      const { stdout } = cleancopy([input, '-d', '../t', '-n'], { cwd: path.join(folder, cwd) });
      expect(stdout.split('\n')).toHaveLength(2);
    }
  });
});

describe.each([['1'], ['2']])('overrides, with %s jobs', jobs => {
  test('apply to matching articles; the last one wins, and a flag wins over all of them', () => {
    const folder = folderOf({
      '.cleancopyrc.json': JSON.stringify({
        quotes: 'straight',
        overrides: [
          { files: 'articles/sport/**', quotes: 'curly', select: ['p'], finalNewline: true },
          { files: ['*.keep.html', 'articles/sport/old'], finalNewline: false, drop: 'It came back\\.' },
        ],
      }),
      'articles/a.html': article(),
      'articles/b.keep.html': article(),
      'articles/sport/c.html': article(),
      'articles/sport/old/d.html': article(),
    });
    const args = ['articles', '-d', 'texts', '-j', jobs];
    expect(cleancopy(args, { cwd: folder }).code).toBe(0);
    expect(filesIn(path.join(folder, 'texts'))).toEqual({
      'a.txt': straight,
      'b.keep.txt': 'The "ferry" left at dawn.',
      'sport/c.txt': `${text()}\n`,
      'sport/old/d.txt': 'The “ferry” left at dawn.',
    });

    expect(cleancopy([...args, '--quotes', 'straight'], { cwd: path.join(folder) }).code).toBe(0);
    expect(filesIn(path.join(folder, 'texts'))['sport/c.txt']).toBe(`${straight}\n`);
  });

  test('an invalid selector is reported before anything is converted', () => {
    const folder = folderOf({
      '.cleancopyrc.json': '{"overrides": [{"files": "none", "select": ["p["]}]}',
      'articles/a.html': article(),
    });
    expect(cleancopy(['articles', '-d', 'texts', '-j', jobs], { cwd: folder }).code).toBe(2);
    expect(Object.keys(filesIn(folder))).toHaveLength(2);
  });
});

test('the schema accepts what the command accepts, and nothing else', () => {
  const validate = new Ajv().compile(JSON.parse(readFileSync('dist/config.schema.json', 'utf8')));
  const configs: readonly (readonly [config: object, isValid: boolean])[] = [
    [{}, true],
    [{ $schema: 'x', quotes: 'keep', drop: 'a', keep: ['a'], jobs: 2, ext: ['md'], progress: false }, true],
    [{ overrides: [{ files: 'a', quotes: 'keep', encoding: 'utf-8' }] }, true],
    [{ qoutes: 'keep' }, false],
    [{ quotes: 'german' }, false],
    [{ jobs: 0 }, false],
    [{ jobs: '2' }, false],
    [{ strict: 1 }, false],
    [{ check: true }, false],
    [{ drop: [1] }, false],
    [{ overrides: [{ quotes: 'keep' }] }, false],
    [{ overrides: [{ files: [] }] }, false],
    [{ overrides: [{ files: 'a', outDir: 'b' }] }, false],
  ];
  for (const [config, isValid] of configs) {
    expect([config, validate(config)]).toEqual([config, isValid]);
    const { code } = convert({ '.cleancopyrc.json': JSON.stringify(config) });
    expect([config, code === 0]).toEqual([config, isValid]);
  }
});
