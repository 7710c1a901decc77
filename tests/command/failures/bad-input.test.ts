import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, bin, cleancopy, filesIn, folderOf } from '../command.ts';

test('an empty file gives an empty text and a warning', () => {
  const cwd = folderOf({ 'a.html': '' });
  expect(cleancopy(['a.html'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'a.html: warning: file is empty; check that it was saved completely\n',
  });
  expect(cleancopy(['a.html', '--strict'], { cwd })).toMatchObject({ code: 2, stdout: '' });
});

test.each(['---js', '---javascript', '--- js', '---JS', '---coffee'])(
  '%s front matter is removed and never run',
  opener => {
    const cwd = folderOf({ 'a.html': `${opener}\nrequire('fs').writeFileSync('run', '')\n---\n<p>text` });
    expect(cleancopy(['a.html'], { cwd })).toEqual({ code: 0, stdout: 'text', stderr: '' });
    expect(cleancopy(['a.html', '--header', 'title'], { cwd })).toMatchObject({ code: 0, stdout: 'text' });
    expect(existsSync(path.join(cwd, 'run'))).toBe(false);
  },
);

const posix = process.platform !== 'win32';

test.runIf(posix)('named pipes and devices fail at once; process substitution works', () => {
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
/** Root can read every file, so its tests run the command as the user nobody. */
const nobody = root ? { uid: 65534, gid: 65534 } : {};
/** False if the user nobody can't run the command, as in a private folder. */
const canBeRefused = posix && cleancopy(['-V'], { ...nobody, cwd: '/' }).code === 0;

test.runIf(canBeRefused)('unreadable files and folders fail by name, and the others are converted', () => {
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
    'in/sub: permission denied; check the permissions\nin/b.html: permission denied; check the permissions\n',
  );
  expect(Object.keys(filesIn(path.join(cwd, 'out')))).toEqual(['a.txt', 'x']);
});

test.runIf(canBeRefused)('each article fails by name if the output folder is not writable', () => {
  const cwd = folderOf({ 'a.html': article(), 'out/x': '' });
  chmodSync(cwd, 0o755);
  chmodSync(path.join(cwd, 'out'), 0o555);
  const { code, stderr } = cleancopy(['a.html', '-d', 'out'], { cwd, ...nobody });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'a.html: cannot write out/a.txt: permission denied; check the permissions\n',
  });
});

test.runIf(posix)('link loops and broken links fail by name; links in folders are not followed', () => {
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
