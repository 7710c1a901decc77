import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { article, bin, cleancopy, filesIn, folderOf, plainEnv, text } from '../command.ts';
import { posix, shell } from '../shell.ts';

const record = `${JSON.stringify({ id: 1, html: '<p>"Hi"</p>' })}\n`;
const answer = '{"id":1,"text":"“Hi”","metadata":{},"removed":[],"warnings":[]}\n';

describe('character references are decoded with a selector', () => {
  test.each([
    ['<p>a &amp; b</p>', 'a & b'],
    ['<p><a href="?x&y">a</a> b</p>', 'a b'],
  ])('%s', (input, expected) => {
    for (const flags of [
      ['--select', 'p'],
      ['--remove', 'i'],
    ]) {
      expect(cleancopy(flags, { input })).toEqual({ code: 0, stdout: expected, stderr: '' });
    }
  });
});

describe('temporary files', () => {
  const boot = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').replace(/\W/g, '');
  const names = (scope: string, pid: number): string => `.cleancopy-${scope}-${pid}-0123abcd-0.tmp`;

  test.runIf(process.platform === 'linux')(
    'are removed only if the process that wrote them is certainly gone',
    () => {
      const own = boot() + readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
      const gone = spawnSync('true').pid;
      const kept = [names(own, process.pid), names(`${boot()}1`, gone), names('unknown', gone)];
      const cwd = folderOf({ 'a.html': article() });
      mkdirSync(path.join(cwd, 'out'));
      for (const name of [...kept, names(own, gone)]) writeFileSync(path.join(cwd, 'out', name), '');
      expect(cleancopy(['a.html', '-d', 'out'], { cwd }).code).toBe(0);
      expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual([...kept, 'a.txt'].sort());
    },
  );

  test.runIf(posix)('that another program removed are reported as a failure, not as a bug', async () => {
    const cwd = folderOf();
    const child = spawn(process.execPath, [bin, '--from', 'jsonl', '-o', 'out.jsonl'], {
      cwd,
      env: plainEnv,
    });
    let stderr = '';
    child.stderr.on('data', data => {
      stderr += String(data);
    });
    const end = new Promise(resolve => child.once('close', resolve));
    child.stdin.write(record);
    while (readdirSync(cwd).length === 0) await new Promise(resolve => setTimeout(resolve, 10));
    for (const name of readdirSync(cwd)) rmSync(path.join(cwd, name));
    child.stdin.end();
    expect(await end).toBe(2);
    expect(stderr).toBe('cleancopy: cannot write out.jsonl: no such file or folder; check the path\n');
  });
});

describe('JSON Lines are recognized by the file extension', () => {
  test.each(['a.jsonl', 'a.ndjson', 'a.NDJSON', 'a.jsonl.gz'])('%s', name => {
    const cwd = folderOf({ [name]: name.endsWith('.gz') ? gzipSync(record) : record });
    expect(cleancopy([name], { cwd })).toEqual({ code: 0, stdout: answer, stderr: '' });
  });

  test('but not together with an article', () => {
    const cwd = folderOf({ 'a.jsonl': record, 'b.html': article() });
    const { code, stdout, stderr } = cleancopy(['a.jsonl', 'b.html', '--to', 'jsonl'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^cleancopy: a\.jsonl is JSON Lines, but b\.html is an article; /);
  });
});

test('an article with nothing but front matter gives a warning', () => {
  expect(cleancopy([], { input: '---\ntitle: A\n---\n \n' })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'stdin: warning: no text after the front matter; check that the article was saved completely\n',
  });
});

describe('keeps the old output if nothing could be converted', () => {
  test.each([
    [['none.html', '-o', 'old']],
    [['none.html', '--to', 'jsonl', '-o', 'old']],
    [['none.jsonl', '-o', 'old']],
    [['bad.html', '-o', 'old']],
    [['bad.html', '--to', 'jsonl', '-o', 'old']],
  ])('%j', args => {
    const cwd = folderOf({ old: 'old', 'bad.html': '---\ncut: off' });
    expect(cleancopy(args, { cwd }).code).toBe(2);
    expect(filesIn(cwd)).toEqual({ old: 'old', 'bad.html': '---\ncut: off' });
  });
});

/** Characters that control a terminal, except for LF. */
const controls = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('control characters in names and articles are not printed', () => {
  const evil = '\x1b]0;\u202e\x9b';
  test.runIf(posix).each<[name: string, args: readonly string[]]>([
    ['an output that is already taken', ['one', 'two', '-d', 'out']],
    ['an output that is an input', ['one', '--ext', 'txt', '-d', 'one']],
    ['a folder that is a file', ['one', '-d', `${evil}file`]],
    ['a folder below a file', ['one', '-d', `${evil}file/x`]],
    ['a file that is a folder', ['b.html', '-o', `${evil}folder`]],
    ['a value of --name', ['b.html', '-d', 'out', '--name', '{title}', '-v']],
    ['a YAML tag', ['b.html', '--to', 'json', '-o', 'b.json']],
    ['a flag', [`--${evil}`]],
    ['an encoding', ['b.html', '--encoding', evil]],
  ])('%s', (_, args) => {
    const cwd = folderOf({
      [`one/${evil}.html`]: article(),
      [`two/${evil}.html`]: article(),
      [`one/${evil}.txt`]: article(),
      [`${evil}file`]: '',
      [`${evil}folder/x`]: '',
      'b.html': `---\ntitle: !<${evil}> x\n---\n<p>y`,
    });
    const { stdout, stderr } = cleancopy(args, { cwd });
    expect(stdout).not.toMatch(controls);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(controls);
  });

  test('front matter in the text', () => {
    const input = '---\ntitle: "a\\u202eb\\u009bc\\u2067d"\n---\n<p>e';
    expect(cleancopy(['--header', 'title'], { input })).toEqual({ code: 0, stdout: 'abcd\ne', stderr: '' });
  });
});

const root = posix && process.getuid?.() === 0;

test.runIf(posix)('an output folder that cannot be created is reported once, with its path', () => {
  const cwd = folderOf({ 'in/a.html': article(), 'in/b.html': article() });
  const folder = root ? '/proc/none/out' : '/none/out';
  expect(cleancopy(['in', '-d', folder], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^cleancopy: cannot create folder \/\w+\/none\/out: .+; .+\n$|^cleancopy: cannot create .+\n$/,
    ),
  });
  expect(cleancopy(['in/a.html', '-o', `${folder}/x`], { cwd }).code).toBe(2);
});

describe('an article of more than 64 MB fails', () => {
  const env = { ...plainEnv, NODE_OPTIONS: '--max-old-space-size=64' };

  test.each(['1', '2'])('without affecting others, with little memory and --jobs %s', jobs => {
    const cwd = folderOf({ 'in/a.html': article(), 'in/b.html': '', 'in/c.html': article() });
    truncateSync(path.join(cwd, 'in/b.html'), 300_000_000);
    expect(cleancopy(['in', '-d', 'out', '-q', '--jobs', jobs], { cwd, env })).toEqual({
      code: 2,
      stdout: '',
      stderr: `${path.join('in', 'b.html')}: larger than 64 MB; split it\n`,
    });
    expect(filesIn(path.join(cwd, 'out'))).toEqual({ 'a.txt': text(), 'c.txt': text() });
  });

  test.runIf(posix)('from stdin, from process substitution, and compressed', () => {
    const cwd = folderOf({ 'a.html.gz': gzipSync(Buffer.alloc(70_000_000, 'x')) });
    const tooLarge = /: larger than 64 MB; split it\n$/;
    expect(shell('head -c 70000000 /dev/zero | cleancopy', cwd).stderr).toMatch(tooLarge);
    expect(shell('cleancopy <(head -c 70000000 /dev/zero)', cwd).stderr).toMatch(tooLarge);
    expect(cleancopy(['a.html.gz'], { cwd }).stderr).toMatch(tooLarge);
  });
});

describe.runIf(posix)('worker threads', () => {
  const many = (): string =>
    folderOf(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`in/${i}.html`, article()])));

  test('are limited to twice the number of cores', () => {
    const cwd = many();
    expect(shell('cleancopy in -d out -q --jobs 1000000', cwd)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(path.join(cwd, 'out'))).toHaveLength(40);
  });

  test.each([20, 24, 28, 32, 40])(
    'are not started if they could not open their files, with a limit of %i',
    limit => {
      const cwd = many();
      const { code, stderr } = shell(`ulimit -n ${limit}; cleancopy in -d out --jobs 4`, cwd);
      expect({ code, outputs: readdirSync(path.join(cwd, 'out')).length }).toEqual({ code: 0, outputs: 40 });
      expect(stderr).toMatch(
        /^cleancopy: too few files may be open for \d+ worker threads; working in .+\n40 /,
      );
    },
  );

  test.each([
    ['into a folder', '-d out', 'out/in.jsonl'],
    ['into a file', '-o out.jsonl', 'out.jsonl'],
  ])('are not started either for records written %s', (_, flags, output) => {
    const cwd = folderOf({ 'in.jsonl': record.repeat(1000) });
    expect(shell(`ulimit -n 28; cleancopy in.jsonl --jobs 4 -q ${flags}`, cwd)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(filesIn(cwd)[output]).toBe(answer.repeat(1000));
  });
});

describe('edge cases', () => {
  test('-o - is stdout', () => {
    const cwd = folderOf({ 'a.html': article() });
    expect(cleancopy(['a.html', '-o', '-'], { cwd })).toEqual({ code: 0, stdout: text(), stderr: '' });
    expect(readdirSync(cwd)).toEqual(['a.html']);
  });

  test('an empty argument, such as an unset shell variable, is wrong usage', () => {
    expect(cleancopy(['', '-d', 'out'])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^cleancopy: an input is empty; give a file or a folder\n/),
    });
  });

  test('an output folder with a name that is too long is the failure, not the inputs', () => {
    const cwd = folderOf({ 'in/a.html': article() });
    expect(cleancopy(['in', '-d', 'x'.repeat(300)], { cwd }).stderr).toMatch(
      /^cleancopy: cannot create folder x+: /,
    );
  });

  test('-o with a trailing slash is a folder, whether it exists or not', () => {
    const cwd = folderOf({ 'there/a.html': article() });
    for (const folder of ['there/', 'not-there/']) {
      const { code, stderr } = cleancopy(['-o', folder], { cwd, input: article() });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `cleancopy: cannot write ${folder}: it is a folder; choose another file, or use -d\n`,
      });
    }
  });

  test.each(['', '\n', ' \r\n\u00a0'])('an empty article gives a warning: %j', input => {
    expect(cleancopy([], { input })).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^stdin: warning: .*empty.*\n$/),
    });
  });

  test('--no-clobber replaces empty files', () => {
    const cwd = folderOf({ 'in/a.html': article(), 'out/a.txt': '', 'b.txt': '' });
    cleancopy(['in', '-d', 'out', '--no-clobber'], { cwd });
    cleancopy(['in/a.html', '-o', 'b.txt', '--no-clobber'], { cwd });
    expect(filesIn(cwd)).toMatchObject({ 'out/a.txt': text(), 'b.txt': text() });
  });

  test.each([
    ['--remove', 'body', /^stdin: warning: no text left; /],
    ['--select', Array(20_002).fill('p').join(','), /^cleancopy: --select contains a selector longer than /],
  ])('%s %.10s', (flag, selector, line) => {
    expect(cleancopy([flag, selector], { input: '<p>a</p>' }).stderr).toMatch(line);
  });

  test.runIf(posix)('-o through a broken link creates the file that it points to', () => {
    const cwd = folderOf({ 'a.html': article() });
    symlinkSync('real.txt', path.join(cwd, 'link.txt'));
    expect(cleancopy(['a.html', '-o', 'link.txt'], { cwd }).code).toBe(0);
    expect(lstatSync(path.join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(filesIn(cwd)['real.txt']).toBe(text());
  });

  test.runIf(existsSync('/proc/self'))(
    '-o into a folder that accepts no subfolders fails without hanging',
    () => {
      const { code, stderr } = cleancopy(['-o', '/proc/none/y'], { input: article() });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(/^cleancopy: cannot create folder \/proc\/none: /),
      });
    },
  );

  test.each<[encoding: BufferEncoding, bom: string]>([
    ['utf8', '\xef\xbb\xbf'],
    ['utf16le', '\xff\xfe'],
  ])('--files-from accepts a list in %s with a byte-order mark', (encoding, bom) => {
    const lines = Buffer.from('in/a.html\r\nin/b.html\r\n', encoding);
    const list = Buffer.concat([Buffer.from(bom, 'latin1'), lines]);
    const cwd = folderOf({ 'in/a.html': article(), 'in/b.html': article(), list });
    const run = cleancopy(['--files-from', 'list', '-d', 'out', '-q'], { cwd });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(Object.keys(filesIn(path.join(cwd, 'out')))).toEqual(['a.txt', 'b.txt']);
  });

  test.runIf(posix)('--files-from accepts the output of find -print0', () => {
    const cwd = folderOf({ 'in/a.html': article(), 'in/new\nline.html': article() });
    const line = 'find in -name "*.html" -print0 | cleancopy --files-from - -d out -q';
    expect(shell(line, cwd)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(Object.keys(filesIn(path.join(cwd, 'out')))).toEqual(['a.txt', 'new\nline.txt']);
  });

  test('gzip is decompressed: in a folder, with any file name, from stdin', () => {
    const packed = gzipSync(article());
    const cwd = folderOf({ 'in/a.html.gz': packed, b: packed });
    expect(cleancopy(['in', '-d', 'out', '-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(filesIn(path.join(cwd, 'out'))).toEqual({ 'a.txt': text() });
    expect(cleancopy(['b'], { cwd }).stdout).toBe(text());
    expect(cleancopy([], { cwd, input: packed }).stdout).toBe(text());
  });

  test('--header can be given twice; a field that no article has gives a single warning', () => {
    const cwd = folderOf({ 'in/a.html': article('A'), 'in/b.html': article('B') });
    const flags = ['--header', 'title', '--header', 'date,titel'];
    const warning = 'warning: --header: no article has a value for titel; check the name\n';
    expect(cleancopy(['in/a.html', ...flags], { cwd })).toEqual({
      code: 0,
      stdout: `A\n2026-03-04\n${text()}`,
      stderr: warning,
    });
    expect(cleancopy(['in', '-d', 'out', ...flags], { cwd }).stderr.split(warning)).toHaveLength(2);
    expect(cleancopy(['--from', 'jsonl', ...flags], { input: record }).stderr).toContain(
      'title, date, titel',
    );
  });

  test.each(['---__proto__', '---_x'])('front matter that starts with %s is removed', opener => {
    expect(cleancopy([], { input: `${opener}\na: 1\n---\n<p>b` }).stdout).toBe('b');
  });
});

test.runIf(posix)('a run that fails midway leaves no files behind', () => {
  const cwd = folderOf({ 'a.jsonl': record });
  execFileSync('mkfifo', [path.join(cwd, 'pipe')]);
  expect(cleancopy(['a.jsonl', 'pipe', '-o', 'out.jsonl'], { cwd }).code).toBe(2);
  expect(readdirSync(cwd).sort()).toEqual(['a.jsonl', 'pipe']);
});

test.runIf(posix).each([
  ['cleancopy', 'stdin: '],
  ['cleancopy --from jsonl', 'stdin: '],
  ['cleancopy --files-from - -d out', 'cleancopy: --files-from -: '],
])('%s fails if stdin is a folder', (line, place) => {
  expect(shell(`${line} < .`, folderOf())).toEqual({
    code: 2,
    stdout: '',
    stderr: `${place}is a folder, not a file\n`,
  });
});

test('a folder can contain more articles than a call can have arguments', () => {
  const count = 20_000;
  const cwd = folderOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i}.html`, ''])));
  // With the default stack size, the limit is about 130,000 arguments.
  const args = ['--stack-size=120', bin, 'in', '-d', 'out', '--dry-run'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd, env: plainEnv, maxBuffer: 2 ** 30 });
  expect({ status, lines: String(stdout).split('\n').length - 1 }).toEqual({ status: 0, lines: count });
});

test.runIf(posix)('an output that is larger than the system allows is a failure with a sentence', () => {
  const cwd = folderOf({ 'a.html': 'x'.repeat(300_000) });
  const { code, stderr } = shell('ulimit -f 100; cleancopy a.html -o a.txt', cwd);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'cleancopy: cannot write a.txt: file would be larger than allowed; raise the limit\n',
  });
  expect(readdirSync(cwd)).toEqual(['a.html']);
});
