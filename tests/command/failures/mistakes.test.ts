import path from 'node:path';
import { expect, test } from 'vitest';
import { article, cleancopy, folderOf } from '../command.ts';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const latin1 = Uint8Array.of(0x3c, 0x70, 0x3e, 0x63, 0x61, 0x66, 0xe9);

/** The inputs of the cases below. */
const files = {
  'a.html': article(),
  'b.html': '<p>Low tide at six.</p>',
  'a.jsonl': '{"id": 1}\n',
  'bad.json': '{"qoutes": "keep"}',
  'broken.html.gz': Uint8Array.of(0x1f, 0x8b, 8, 0),
  'cut.html': '<p>Low</p><script>let tide = "six o\'clock"',
  'date.html': '---\ntitle: [Tides\n---\n<p>Low</p>',
  'empty.html': '',
  'front.html': '---\ntitle: Tides\n---\n',
  'latin1.html': latin1,
  'logo.html': png,
  'none/a.css': '',
  'nul.html': '<p>a\0b',
  'open.html': '---\ntitle: Tides\n<p>Low</p>',
  'script.html': '<noscript><p>Low tide at six.</p></noscript>',
  'sub/a.html': article(),
};

/** Runs the command in a folder of these files. */
const runOnFiles = (args: readonly string[]): ReturnType<typeof cleancopy> =>
  cleancopy(args, { cwd: folderOf(files), input: '' });

test.each<[args: readonly string[], message: string]>([
  // Misspelt flags, and flags of other tools.
  [['a.html', '--explian'], "unknown option '--explian'; did you mean --explain?"],
  [['a.html', '--promo', 'all'], "unknown option '--promo'; did you mean --promos?"],
  [['a.html', '--foo'], "unknown option '--foo'"],
  [['a.html', '-x'], "unknown option '-x'"],
  [
    ['a.html', '--output', 'x'],
    "unknown option '--output'; use --out-file for a file, or --out-dir for a folder",
  ],
  [['a.html', '--out=x'], "unknown option '--out'; use --out-file for a file, or --out-dir for a folder"],
  [['sub', '--exclude', 'x'], "unknown option '--exclude'; use --ignore"],
  [
    ['a.html', '--format=json'],
    "unknown option '--format'; use --to for the output format, or --from for the input format",
  ],
  [['-r', 'sub'], "unknown option '-r'; folders are always searched with their subfolders"],
  [['-i', 'a.html'], "unknown option '-i'; inputs are never changed; use -d DIR or -o FILE"],
  [['a.html', '--no-promos'], "unknown option '--no-promos'; use --promos none"],
  // Wrong values.
  [['a.html', '-o'], '--out-file needs a value: --out-file FILE'],
  [['a.html', '-d', ''], '--out-dir: must not be empty; give a path'],
  [['a.html', '--files-from', ''], '--files-from: must not be empty; give a path'],
  [['a.html', '--config', ''], '--config: must not be empty; give a path'],
  [['a.html', '--promos', ''], '--promos: must not be empty; leave it out for the default, capitals'],
  [
    ['a.html', '--ext', ' , '],
    '--ext: must not be empty; leave it out for the default, html,htm,xhtml,md,markdown',
  ],
  [
    ['-', '--files-from', '-'],
    "stdin can't be both an input and the list of inputs; save the list to a file for --files-from",
  ],
  [
    ['a.html', '--drop', 'x'.repeat(60_000)],
    '--drop contains a regular expression that is too large; split it',
  ],
  [
    ['a.html', '--keep', 'x'.repeat(60_000)],
    '--keep contains a regular expression that is too large; split it',
  ],
  [['a.html', '--check=yes'], '--check takes no value; use --check alone'],
  [['a.html', '--quotes', 'german'], "--quotes: must be one of curly, straight, keep, not 'german'"],
  [['a.html', '--promos', 'all,none'], "--promos: all and none can't be used with other kinds"],
  [['a.html', '--jobs', '0'], "--jobs: must be a whole number, 1 or more, not '0'"],
  [
    ['a.html', '--encoding', 'utf-99'],
    "--encoding: unknown encoding 'utf-99'; try windows-1252, shift_jis or utf-16le",
  ],
  [['a.html', '--drop', '('], "--drop: invalid regular expression '(': Unterminated group"],
  [['a.html', '--select', 'p['], "--select contains an invalid selector 'p[': Expected name, found the end"],
  [['--from', 'jsonl', '--select', ']'], "--select contains an invalid selector ']': Empty sub-selector"],
  [['a.html', '--remove', ''], '--remove contains an empty selector'],
  [
    ['a.html', '--without', 'linked-captials'],
    "--without contains the unknown rule 'linked-captials'; did you mean linked-capitals?",
  ],
  [
    ['a.html', '-d', 'x', '--name', '{author}'],
    "--name: unknown field '{author}'; use {slug}, {date}, {title}, {name}, {n}",
  ],
  [
    ['a.html', '-d', 'x', '--name', '{slug'],
    "--name: unknown field '{slug'; use {slug}, {date}, {title}, {name}, {n}",
  ],
  [
    ['a.html', '-d', 'x', '--name', '../{slug}'],
    "--name: must name a file without empty, . or .. parts, not '../{slug}'",
  ],
  [['a.html', '--report', 'x.pdf'], "--report: must end in .html or .json, or be -, not 'x.pdf'"],
  [
    ['sub', '-d', 'x', '--ignore', '['],
    `invalid glob '[': Missing closing: "]" - use "\\\\]" to match literal characters`,
  ],
  // Flags that can't be used together.
  [['a.html', 'b.html'], '2 inputs need an output folder; add -d DIR, or use --to jsonl for a single output'],
  [['a.html', '-o', 'x', '-d', 'y'], "-o and -d can't be used together"],
  [['a.html', '--diff'], '--check and --diff need an output to compare with; add -d DIR or -o FILE'],
  [
    ['a.html', '-d', 'x', '--to', 'jsonl'],
    "--to jsonl and -d can't be used together; use -o FILE, or --to json with -d DIR",
  ],
  [['a.html', '-d', 'x', '--prune'], '--prune needs input folders outside the output folder, and no --name'],
  [
    ['a.jsonl', 'a.html', '--to', 'jsonl'],
    'a.jsonl is JSON Lines, but a.html is an article; convert them separately, or set the format with --from',
  ],
  [
    ['sub', '-d', 'x', '--report', 'sub/r.html'],
    'report sub/r.html is in the input folder sub, so the next run would convert it; write it to another folder',
  ],
])('%j is wrong usage', (args, message) => {
  expect(runOnFiles(args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `cleancopy: ${message}\nTry: cleancopy --help\n`,
  });
});

test.each<[args: readonly string[], line: string]>([
  [['no.html'], 'no.html: no such file or folder; check the path'],
  [['*.xml'], '*.xml: no files match this pattern; check it'],
  [
    ['none'],
    'none: no .html, .htm, .xhtml, .md, .markdown files in this folder; use --ext to include others',
  ],
  [
    ['https://news.example/a.html'],
    'https://news.example/a.html: is a URL; download it first, for example: curl -s URL | cleancopy',
  ],
  [['\x1b[31m.html'], '\\x1b[31m.html: no such file or folder; check the path'],
  [['--files-from', 'no'], 'cleancopy: --files-from no: no such file or folder; check the path'],
  [['logo.html'], 'logo.html: not text, but a PNG image; give an HTML or Markdown article'],
  [
    ['nul.html'],
    'nul.html: too many NUL characters for text; if it is UTF-16 without a byte-order mark, set the encoding',
  ],
  [
    ['broken.html.gz'],
    'broken.html.gz: broken gzip archive (unexpected end of file); check that it was saved completely',
  ],
  [['open.html'], 'open.html: front matter starts with --- but is never closed; add a line --- after it'],
  [
    ['empty.html', '--strict'],
    'empty.html: file is empty; check that it was saved completely (an error with --strict)',
  ],
  [['a.html', '-o', './a.html'], 'cleancopy: output ./a.html is also an input; write to another file'],
  [['a.html', '-o', 'sub'], 'cleancopy: cannot write sub: it is a folder; choose another file, or use -d'],
  [
    ['a.html', '-d', 'b.html'],
    'cleancopy: cannot create folder b.html: it is a file, or inside one; choose another folder',
  ],
  [['a.html', '--config', 'no.json'], 'cleancopy: no.json: no such file or folder; check the path'],
  [['a.html', '--config', 'bad.json'], 'cleancopy: bad.json: unknown key qoutes; did you mean quotes?'],
])('%j fails with a single line', (args, line) => {
  expect(runOnFiles(args)).toEqual({ code: 2, stdout: '', stderr: `${line}\n` });
});

test.each<[name: string, args: readonly string[], message: string]>([
  ['empty.html', [], 'file is empty; check that it was saved completely'],
  ['front.html', [], 'no text after the front matter; check that the article was saved completely'],
  ['latin1.html', [], 'not valid UTF-8, read as windows-1252; if that is wrong, use --encoding'],
  [
    'cut.html',
    [],
    '<script> on line 1 is never closed, so the rest of the article was left out; close it, or check that the article is complete',
  ],
  [
    'script.html',
    [],
    'no text: most words are inside <noscript> on line 1, which is always removed; check the HTML',
  ],
  [
    'date.html',
    ['--to', 'json'],
    'front matter cannot be parsed (unexpected end of the stream within a flow collection, line 2); correct it, or its values are ignored',
  ],
  ['a.html', ['--select', 'main'], 'no text matches the selector main; check it'],
  ['a.html', ['--remove', 'body'], 'no text left; check which elements are removed'],
  [
    'b.html',
    ['-d', 'texts', '--name', '{date}'],
    'front matter has no date for --name; the output is named after the input',
  ],
])('%s %j gives a warning', (name, args, message) => {
  expect(runOnFiles([name, ...args])).toMatchObject({ code: 0, stderr: `${name}: warning: ${message}\n` });
});

test('if two inputs have the same output, the message names the first and suggests a template', () => {
  const { code, stderr } = runOnFiles(['a.html', path.join('sub', 'a.html'), '-d', 'texts']);
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toBe(
    `${path.join('sub', 'a.html')}: output ${path.join('texts', 'a.txt')} is already taken by a.html; rename one of them, or number them with --name '{name}-{n}'`,
  );
});

test('a --header that no article has gives a warning', () => {
  expect(runOnFiles(['a.html', '--header', 'titel']).stderr).toBe(
    'warning: --header: no article has a value for titel; check the name\n',
  );
});
