import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, bin, cleancopy, filesIn, folderOf } from './command.ts';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const gzip = Uint8Array.of(0x1f, 0x8b, 8, 0);

test.each<[name: string, files: Record<string, string | Uint8Array>, args: readonly string[], line: RegExp]>([
  ['missing file', {}, ['no.html'], /^no\.html: no such file or folder; .+\n$/],
  [
    'folder without articles',
    { 'f/a.css': '' },
    ['f'],
    /^f: no articles in this folder \(html.+\); .*--ext\n$/,
  ],
  ['PNG', { 'a.html': png }, ['a.html'], /^a\.html: a PNG image, not text; .+\n$/],
  ['broken gzip', { 'a.html': gzip }, ['a.html'], /^a\.html: is a broken gzip archive \(.+\); check .+\n$/],
  ['NUL', { 'a.html': '<p>a\0b' }, ['a.html'], /^a\.html: holds NUL characters, not text; .+\n$/],
  [
    'unclosed front matter',
    { 'a.html': '---\na: 1\n<p>x' },
    ['a.html'],
    /^a\.html: front matter .+ never closed; .+\n$/,
  ],
  [
    'output is the input',
    { 'a.html': article() },
    ['a.html', '-o', './a.html'],
    /^cleancopy: the output .+ is an input; write somewhere else\n$/,
  ],
  [
    'output is a folder',
    { 'a.html': article(), 'b/c': '' },
    ['a.html', '-o', 'b'],
    /^cleancopy: cannot write b: a folder/,
  ],
  ['glob without a match', {}, ['*.html'], /^\*\.html: no file matches this glob; .+\n$/],
  ['escape sequence in a name', {}, ['\x1b[31m.html'], /^\\x1b\[31m\.html: no such file/],
])('%s: one line and exit 2', (_, files, args, line) => {
  const { code, stdout, stderr } = cleancopy(args, { cwd: folderOf(files) });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each<[args: readonly string[], line: RegExp]>([
  [['--explian'], /unknown option '--explian'; did you mean --explain\?/],
  [['--output', 'x'], /unknown option '--output'; use --out-file for a file, or --out-dir for a folder/],
  [['-r', 'a.html'], /unknown option '-r'; folders are always searched/],
  [['a.html', 'b.html'], /2 inputs and one output; add -d DIR/],
  [['--quotes', 'wavy'], /--quotes must be one of curly, straight, keep, not 'wavy'/],
  [['--drop', '('], /--drop: Invalid regular expression/],
  [['--encoding', 'klingon'], /unknown encoding 'klingon'; try windows-1252/],
  [['--select', 'p:('], /bad selector p:\(/],
  [['--remove', ''], /--remove holds an empty selector/],
  [['a.html', '-d', 'out', '--select', ']'], /bad selector \]/],
  [['--from', 'jsonl', '--select', ']'], /bad selector \]/],
  [['--jobs', '0'], /--jobs: must be a whole number, 1 or more, not '0'/],
  [['--check'], /--check needs outputs to compare with; add -d DIR or -o FILE/],
  [['-o', 'x', '-d', 'y'], /-o and -d can't be used together/],
  [['-d', 'x', '--name', '../{slug}'], /--name: .*dots/],
  [['-d', 'x', '--name', '{author}'], /--name: '\{author\}' is no field/],
])('wrong usage %j: what is wrong, where to look, exit 2', (args, line) => {
  const { code, stdout, stderr } = cleancopy(args, {
    cwd: folderOf({ 'a.html': '', 'b.html': '' }),
    input: '',
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(line);
  expect(stderr).toMatch(/\nTry: cleancopy --help\n$/);
});

test('an empty file is an empty text and a warning', () => {
  const cwd = folderOf({ 'a.html': '' });
  expect(cleancopy(['a.html'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'a.html: warning: is empty; check that it was written whole\n',
  });
  expect(cleancopy(['a.html', '--strict'], { cwd })).toMatchObject({ code: 2, stdout: '' });
});

test.each(['---js', '---javascript', '--- js', '---JS', '---coffee'])(
  '%s front matter is dropped and never run',
  opener => {
    const cwd = folderOf({ 'a.html': `${opener}\nrequire('fs').writeFileSync('run', '')\n---\n<p>text` });
    expect(cleancopy(['a.html'], { cwd })).toEqual({ code: 0, stdout: 'text', stderr: '' });
    expect(cleancopy(['a.html', '--header', 'title'], { cwd })).toMatchObject({ code: 0, stdout: 'text' });
    expect(existsSync(path.join(cwd, 'run'))).toBe(false);
  },
);

const posix = process.platform !== 'win32';

test.runIf(posix)('a named pipe or a device is an error and no wait; process substitution is read', () => {
  const cwd = folderOf({ 'a.html': article() });
  execFileSync('mkfifo', [path.join(cwd, 'pipe')]);
  expect(cleancopy(['pipe'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^pipe: is a named pipe/),
  });
  expect(cleancopy(['/dev/zero'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^\/dev\/zero: is a device/),
  });
  const command = `"${process.execPath}" "${bin}" <(cat a.html) --drop It.*`;
  expect(execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8' })).toBe('The “ferry” left at dawn.');
});

const root = posix && process.getuid?.() === 0;
/** Root reads everything: what it tests it does as nobody. */
const nobody = root ? { uid: 65534, gid: 65534 } : {};
/** Nobody can't run a command that lies in a private folder. */
const canBeRefused = posix && cleancopy(['-V'], { ...nobody, cwd: '/' }).code === 0;

test.runIf(canBeRefused)('unreadable files and folders fail by name, the others are converted', () => {
  const cwd = folderOf({
    'in/a.html': article(),
    'in/b.html': article(),
    'in/sub/c.html': article(),
    'out/x': '',
  });
  chmodSync(cwd, 0o755);
  chmodSync(path.join(cwd, 'out'), 0o777);
  chmodSync(path.join(cwd, 'in/b.html'), 0);
  chmodSync(path.join(cwd, 'in/sub'), 0);
  const { code, stderr } = cleancopy(['in', '-d', 'out', '-q'], { cwd, ...nobody });
  chmodSync(path.join(cwd, 'in/sub'), 0o755);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'in/sub: permission denied; check its mode and owner\nin/b.html: permission denied; check its mode and owner\n',
  );
  expect(Object.keys(filesIn(path.join(cwd, 'out')))).toEqual(['a.txt', 'x']);
});

test.runIf(canBeRefused)('an output folder that cannot be written fails each article by name', () => {
  const cwd = folderOf({ 'a.html': article(), 'out/x': '' });
  chmodSync(cwd, 0o755);
  chmodSync(path.join(cwd, 'out'), 0o555);
  const { code, stderr } = cleancopy(['a.html', '-d', 'out'], { cwd, ...nobody });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'a.html: cannot write out/a.txt: permission denied; check its mode and owner\n',
  });
});

test.runIf(posix)('links: loops and broken links fail by name; in a folder links are not followed', () => {
  const cwd = folderOf({ 'in/a.html': article(), 'b.html': article('B') });
  for (const [to, name] of [
    ['loop', 'loop'],
    ['nowhere', 'broken.html'],
    ['../b.html', 'in/link.html'],
    ['..', 'in/up'],
  ]) {
    symlinkSync(to ?? '', path.join(cwd, name ?? ''));
  }
  expect(cleancopy(['loop'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^loop: .*loop/),
  });
  expect(cleancopy(['broken.html'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^broken\.html: no such/),
  });
  expect(cleancopy(['in', '-d', 'out', '-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(Object.keys(filesIn(path.join(cwd, 'out')))).toEqual(['a.txt']);
});
