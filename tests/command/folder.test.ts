import { chmodSync, mkdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, cleancopy, filesIn, folderOf, plainEnv, text } from './command.ts';

/** Articles, of which the first `bad` have unclosed front matter. */
const manyArticles = (count: number, bad = 0): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `in/${i % 7}/${String(i).padStart(5, '0')}.html`,
      i < bad ? '---\ntitle: cut' : article('Many', `Article ${i}.`),
    ]),
  );

test('a folder is mirrored; hidden files, node_modules and other extensions are left out', () => {
  const cwd = folderOf({
    'in/a.html': article(),
    'in/b/c.htm': article(),
    'in/b/d.XHTML': article(),
    'in/e.f.md': article(),
    'in/style.css': '',
    'in/.hidden.html': article(),
    'in/.git/x.html': article(),
    'in/node_modules/y.html': article(),
  });
  const { code, stdout, stderr } = cleancopy(['in', '-d', 'out'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toMatch(/^4 converted, 0 unchanged, 4 promos removed, 0 warnings, 0 failed, \d+\.\d s\n$/);
  expect(filesIn(path.join(cwd, 'out'))).toEqual({
    'a.txt': text(),
    'b/c.txt': text(),
    'b/d.txt': text(),
    'e.f.txt': text(),
  });
});

test.each<[args: readonly string[], outputs: readonly string[]]>([
  [['in', '--ext', 'txt'], ['n.txt']],
  [
    ['in', '--ext', '.md,txt'],
    ['m.txt', 'n.txt'],
  ],
  [
    ['in', '--ignore', 'sub/**'],
    ['a.txt', 'm.txt'],
  ],
  [['in', '--ignore', '**/a.html', '--ignore', '*.md'], ['sub/b.txt']],
  [['in/*.html'], ['a.txt']],
  [['in/**/*.html'], ['a.txt', 'sub/b.txt']],
  [
    ['in/n.txt', 'in/sub/b.html'],
    ['b.txt', 'n.txt'],
  ],
  [['in/a.html', './in/a.html'], ['a.txt']],
  [
    ['--files-from', 'list'],
    ['a.txt', 'b.txt'],
  ],
  [['-'], ['stdin.txt']],
])('%j gives %j', (args, outputs) => {
  const cwd = folderOf({
    'in/a.html': article(),
    'in/sub/b.html': article(),
    'in/m.md': article(),
    'in/n.txt': article(),
    list: 'in/a.html\r\n\nin/sub/b.html',
  });
  expect(cleancopy([...args, '-d', 'out', '-q'], { cwd, input: article() })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(Object.keys(filesIn(path.join(cwd, 'out')))).toEqual(outputs);
});

test('3 bad articles of 1,000 give 3 messages, 997 texts and exit code 2, with one thread and with two', () => {
  const cwd = folderOf(manyArticles(1000, 3));
  for (const jobs of ['1', '2']) {
    const { code, stderr } = cleancopy(['in', '-d', `out${jobs}`, '--jobs', jobs], { cwd });
    const lines = stderr.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(lines).toHaveLength(4);
    expect(lines.slice(0, 3).map(line => line.split(':')[0])).toEqual(
      ['0/00000', '1/00001', '2/00002'].map(name => path.join('in', `${name}.html`)),
    );
    expect(lines[3]).toMatch(/^997 converted, 0 unchanged, 997 promos removed, 0 warnings, 3 failed, /);
  }
  const first = filesIn(path.join(cwd, 'out1'));
  expect(Object.keys(first)).toHaveLength(997);
  expect(first['3/00010.txt']).toBe('Article 10.\nIt came back.');
  expect(filesIn(path.join(cwd, 'out2'))).toEqual(first);
});

test('a second run changes nothing; --check finds texts that were changed or are missing', () => {
  const cwd = folderOf({ 'in/a.html': article(), 'in/b.html': article() });
  const run = (...flags: string[]) => cleancopy(['in', '-d', 'out', ...flags], { cwd });
  run();
  const output = path.join(cwd, 'out/a.txt');
  utimesSync(output, 1000, 1000);
  expect(run().stderr).toMatch(/^0 converted, 2 unchanged, /);
  expect(statSync(output).mtimeMs).toBe(1_000_000);
  expect(run('--check')).toMatchObject({ code: 0, stdout: '' });
  writeFileSync(output, 'touched');
  expect(run('--check')).toMatchObject({ code: 1, stdout: `${path.join('out', 'a.txt')}: out of date\n` });
  expect(filesIn(cwd)['out/a.txt']).toBe('touched');
  expect(cleancopy(['in', '-d', 'new', '--check', '-q'], { cwd })).toEqual({
    code: 1,
    stdout: `${path.join('new', 'a.txt')}: missing\n${path.join('new', 'b.txt')}: missing\n`,
    stderr: '',
  });
});

test('--no-clobber keeps existing outputs, --dry-run writes nothing', () => {
  const cwd = folderOf({ 'in/a.html': article(), 'in/b.html': article(), 'out/a.txt': 'mine' });
  expect(cleancopy(['in', '-d', 'dry', '-n'], { cwd })).toEqual({
    code: 0,
    stdout: `${path.join('in', 'a.html')} → ${path.join('dry', 'a.txt')}\n${path.join('in', 'b.html')} → ${path.join('dry', 'b.txt')}\n`,
    stderr: '',
  });
  cleancopy(['in', '-d', 'out', '--no-clobber'], { cwd });
  expect(filesIn(cwd)).toEqual({
    'in/a.html': article(),
    'in/b.html': article(),
    'out/a.txt': 'mine',
    'out/b.txt': text(),
  });
});

test('if two inputs have the same output, the second one fails and names the first', () => {
  const cwd = folderOf({ 'one/a.html': article('One', 'One.'), 'two/a.html': article('Two', 'Two.') });
  const { code, stderr } = cleancopy(['one', 'two', '-d', 'out', '-q'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^two.a\.html: output out.a\.txt is already taken by one.a\.html; .+\n$/);
  expect(filesIn(cwd)['out/a.txt']).toBe(text('One.'));
});

test('an input is never overwritten, however the folder is written', () => {
  const cwd = folderOf({ 'in/a.txt': article(), 'in/b.html': article() });
  symlinkSync('in', path.join(cwd, 'link'));
  for (const out of ['in', './in/../in', 'link']) {
    const { code, stderr } = cleancopy(['in', '--ext', 'txt', '-d', out, '-q'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^in.a\.txt: output .* is also an input; write to another file\n$/);
  }
  expect(cleancopy(['in', '-d', 'in', '-q'], { cwd }).code).toBe(0);
  expect(filesIn(path.join(cwd, 'in'))).toEqual({ 'a.txt': article(), 'b.html': article(), 'b.txt': text() });
});

test('outputs inside the input folder are not inputs of the next run', () => {
  const cwd = folderOf({ 'in/a.txt': article() });
  for (let i = 0; i < 2; i++) cleancopy(['in', '--ext', 'txt', '-d', 'in/[texts]'], { cwd });
  expect(Object.keys(filesIn(cwd))).toEqual(['in/[texts]/a.txt', 'in/a.txt']);
});

test('names can have spaces, newlines, dashes, escapes and 255 bytes; invalid UTF-8 fails', () => {
  const names = ['a b', 'new\nline', '-dash', '\x1b[31mred', 'é'.repeat(125), `${'x'.repeat(250)}`];
  const cwd = folderOf(Object.fromEntries(names.map(name => [`in/${name}.html`, article()])));
  writeFileSync(Buffer.from(`${cwd}/in/caf\xe9.html`, 'latin1'), article());
  mkdirSync(Buffer.from(`${cwd}/in/ch\xe2teau`, 'latin1'));
  const { code, stderr } = cleancopy(['in', '-d', 'out', '-q'], { cwd });
  expect(Object.keys(filesIn(path.join(cwd, 'out')))).toEqual(names.map(name => `${name}.txt`).sort());
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: ['in/ch\ufffdteau', 'in/caf\ufffd.html']
      .map(name => `${name}: name is not valid UTF-8, so it cannot be opened; rename it\n`)
      .join(''),
  });
  expect(cleancopy(['--', '-dash.html'], { cwd: path.join(cwd, 'in') })).toMatchObject({
    code: 0,
    stdout: text(),
  });
});

test('an output folder that is a file is reported once; a missing file fails alone', () => {
  const cwd = folderOf({ 'in/a.html': article(), out: 'a file' });
  expect(cleancopy(['in', '-d', 'out', '-q'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^cleancopy: cannot create folder out: it is a file, or inside one; .+\n$/),
  });
  expect(cleancopy(['in/a.html', 'in/gone.html', '-d', 'texts', '-q'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: `${path.join('in', 'gone.html')}: no such file or folder; check the path\n`,
  });
  expect(filesIn(cwd)['texts/a.txt']).toBe(text());
});

test('an existing output keeps its mode', () => {
  const cwd = folderOf({ 'in/a.html': article(), 'out/a.txt': 'old' });
  chmodSync(path.join(cwd, 'out/a.txt'), 0o600);
  cleancopy(['in', '-d', 'out'], { cwd });
  expect(statSync(path.join(cwd, 'out/a.txt')).mode & 0o777).toBe(
    process.platform === 'win32' ? 0o666 : 0o600,
  );
});

test('-v adds a line per input, --explain ends with a count per rule', () => {
  const cwd = folderOf({ 'in/a.html': article(), 'in/b.html': article() });
  mkdirSync(path.join(cwd, 'empty'));
  const { stderr } = cleancopy(['in', '-d', 'out', '-v', '--explain'], { cwd });
  const lines = stderr.trimEnd().split('\n');
  expect(lines[1]).toBe(`${path.join('in', 'a.html')} → ${path.join('out', 'a.txt')}: written, 1 removed`);
  expect(lines.at(-2)).toMatch(/^2 [a-z-]+$/);
});

test('an article that crashes its worker thread fails alone', () => {
  const cwd = folderOf({ ...manyArticles(60), 'in/3/large.html': '<p>x'.repeat(6e6) });
  const env = { ...plainEnv, NODE_OPTIONS: '--max-old-space-size=64' };
  const { code, stderr } = cleancopy(['in', '-d', 'out', '--jobs', '2', '-q'], { cwd, env });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^in.3.large\.html: worker thread died \(.*memory.*\); .+\n$/);
  expect(Object.keys(filesIn(path.join(cwd, 'out')))).toHaveLength(60);
});
