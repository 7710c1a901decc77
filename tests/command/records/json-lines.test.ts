import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, cleancopy, folderOf, plainEnv } from '../command.ts';

const jsonl = (...args: readonly string[]): readonly string[] => ['--from', 'jsonl', ...args];

const record = (id: number): string => `{"id":${id},"html":"<p>Record ${id} says &quot;hello&quot;.</p>"}\n`;
const answer = (id: number): string =>
  `{"id":${id},"text":"Record ${id} says “hello”.","metadata":{},"removed":[],"warnings":[]}\n`;

const repeat = (count: number, lineOf: (id: number) => string): string =>
  Array.from({ length: count }, (_, id) => lineOf(id)).join('');

const codes = (stdout: string): (string | undefined)[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).error?.code);

const broken = `${record(1)}{"id":2}\n{"id":3,"html":"<p>\n{"id":4,"html":4}\n\n${record(6).trimEnd()}`;

test('broken records give a line each, in order, and exit code 0', () => {
  const { code, stdout, stderr } = cleancopy(jsonl(), { input: broken });
  expect(codes(stdout)).toEqual([
    undefined,
    'field-missing',
    'line-not-json',
    'field-not-a-string',
    'line-empty',
    undefined,
  ]);
  expect(stdout.startsWith(answer(1))).toBe(true);
  expect(stdout.endsWith(answer(6))).toBe(true);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: '4 of 6 records failed; see the "error" field of each\n',
  });
});

test.each([
  [[], answer(1) + answer(2)],
  [['--ext', 'txt'], answer(3)],
])('converts the records of a folder: %j', (flags, stdout) => {
  const cwd = folderOf({
    'in/a.jsonl': record(1),
    'in/b/c.ndjson': record(2),
    'in/d.txt': record(3),
    'in/e.html': '<p>',
  });
  expect(cleancopy(jsonl('in', ...flags), { cwd })).toEqual({ code: 0, stdout, stderr: '' });
});

test('--strict gives the same lines but exit code 2, and a warning fails its record', () => {
  const { stdout } = cleancopy(jsonl(), { input: broken });
  expect(cleancopy(jsonl('--strict', '-q'), { input: broken })).toEqual({ code: 2, stdout, stderr: '' });
  const warned = cleancopy(jsonl('--strict', '-q'), { input: '{"html":"<p>a<!-- cut"}' });
  expect([warned.code, codes(warned.stdout)]).toEqual([2, ['cut-off']]);
  expect(cleancopy(jsonl('--strict'), { input: record(1) }).code).toBe(0);
});

test('an empty input gives an empty output', () => {
  expect(cleancopy(jsonl(), { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('conversion flags and --field apply to each record', () => {
  const input = '{"body":"<p>It\'s</p>"}\n';
  expect(cleancopy(jsonl('--field', 'body', '--quotes', 'keep'), { input }).stdout).toContain(
    '"text":"It\'s"',
  );
});

test('converts files one after the other, even without a final newline; a missing file fails the run', () => {
  const cwd = folderOf({ 'a.jsonl': record(1).trimEnd(), 'b.jsonl': record(2) });
  expect(cleancopy(jsonl('a.jsonl', 'none.jsonl', 'b.jsonl'), { cwd })).toEqual({
    code: 2,
    stdout: answer(1) + answer(2),
    stderr: 'none.jsonl: no such file or folder; check the path\n',
  });
});

test('the output is the same with any number of jobs', () => {
  const input = repeat(20_000, record);
  for (const jobs of ['1', '2', '3']) {
    const { stdout } = cleancopy(jsonl('--jobs', jobs), { input });
    expect(stdout === repeat(20_000, answer), `--jobs ${jobs}`).toBe(true);
  }
});

describe('an output file', () => {
  test('is replaced as a whole, and --check compares it', () => {
    const cwd = folderOf({ 'a.jsonl': record(1) });
    const run = (...flags: readonly string[]) =>
      cleancopy(jsonl('a.jsonl', '-o', 'b.jsonl', ...flags), { cwd });
    expect(run('--check')).toMatchObject({ code: 1, stdout: 'b.jsonl: missing\n' });
    expect(readdirSync(cwd)).toEqual(['a.jsonl']);
    expect(run().code).toBe(0);
    expect(readFileSync(path.join(cwd, 'b.jsonl'), 'utf8')).toBe(answer(1));
    expect(run('--check').code).toBe(0);
    writeFileSync(path.join(cwd, 'b.jsonl'), `${answer(1)}more\n`);
    expect(run('--check')).toMatchObject({ code: 1, stdout: 'b.jsonl: out of date\n' });
    expect(run('--no-clobber').code).toBe(0);
    expect(readFileSync(path.join(cwd, 'b.jsonl'), 'utf8')).toBe(`${answer(1)}more\n`);
    expect(run().code).toBe(0);
    expect(readFileSync(path.join(cwd, 'b.jsonl'), 'utf8')).toBe(answer(1));
    expect(readdirSync(cwd)).toEqual(['a.jsonl', 'b.jsonl']);
  });

  test('must not be the input', () => {
    const cwd = folderOf({ 'a.jsonl': record(1) });
    const { code, stderr } = cleancopy(jsonl('a.jsonl', '-o', './a.jsonl'), { cwd });
    expect([code, stderr]).toEqual([
      2,
      'cleancopy: output ./a.jsonl is also an input; write to another file\n',
    ]);
    expect(readFileSync(path.join(cwd, 'a.jsonl'), 'utf8')).toBe(record(1));
  });
});

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise(resolve => child.once('exit', code => resolve(code)));

describe.runIf(process.platform !== 'win32')('streams', () => {
  test.each(['1', '2'])('a signal while waiting for input leaves no output, with --jobs %s', async jobs => {
    const cwd = folderOf();
    const child = spawn(process.execPath, [bin, ...jsonl('-o', 'b.jsonl', '--jobs', jobs)], {
      cwd,
      env: plainEnv,
    });
    const exit = exitOf(child);
    child.stdin.write(repeat(2000, record));
    while (readdirSync(cwd).length === 0) await new Promise(resolve => setTimeout(resolve, 10));
    child.kill('SIGINT');
    expect(await exit).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('a record is written before the next one is read', async () => {
    const child = spawn(process.execPath, [bin, ...jsonl()], { env: plainEnv });
    for (const id of [1, 2, 3]) {
      child.stdin.write(record(id));
      const [chunk] = await new Promise<Buffer[]>(resolve =>
        child.stdout.once('data', (...args) => resolve(args)),
      );
      expect(String(chunk)).toBe(answer(id));
    }
    child.stdin.end();
    expect(await exitOf(child)).toBe(0);
  });

  test('the process ends when the reader goes away, even if stdin stays open', async () => {
    const child = spawn(process.execPath, [bin, ...jsonl()], { env: plainEnv });
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += String(chunk);
    });
    const exit = exitOf(child);
    child.stdin.write(record(1));
    await new Promise(resolve => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.write(record(2));
    expect([await exit, stderr]).toEqual([0, '']);
  });

  test('head -1 ends the process silently on an endless input', () => {
    const command = `yes '{"html":"<p>a"}' | "${process.execPath}" "${bin}" --from jsonl | head -1; echo "\${PIPESTATUS[1]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], {
      env: plainEnv,
      encoding: 'utf8',
      timeout: 120_000,
    });
    expect({ stdout, stderr }).toEqual({
      stdout: '{"text":"a","metadata":{},"removed":[],"warnings":[]}\n0\n',
      stderr: '',
    });
  });
});

/** Runs a pipeline in which `$cleancopy` is the command. @returns its peak memory, in megabytes */
const measured = (pipeline: string, cwd: string): { readonly stdout: string; readonly peak: number } => {
  const script = `cleancopy='/usr/bin/time -f %M -o peak "${process.execPath}" "${bin}" --from jsonl'\n${pipeline}`;
  const { stdout } = spawnSync('bash', ['-c', script.replaceAll('$cleancopy', 'eval "$cleancopy"')], {
    cwd,
    env: plainEnv,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return { stdout, peak: Number(readFileSync(path.join(cwd, 'peak'), 'utf8')) / 1024 };
};

/** The memory limit for any number of records, in megabytes. */
const ceiling = 200;

describe.runIf(existsSync('/usr/bin/time'))(
  `memory stays below ${ceiling} MB (skipped without /usr/bin/time)`,
  () => {
    const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

    test('for 100,000 records', () => {
      const cwd = folderOf({ lots: repeat(100_000, record) });
      const { peak } = measured('cat lots | $cleancopy > lots.out', cwd);
      expect(sha(readFileSync(path.join(cwd, 'lots.out'), 'utf8'))).toBe(sha(repeat(100_000, answer)));
      expect(peak).toBeLessThan(ceiling);
    }, 300_000);

    test('for 20,000 articles', () => {
      const html = `<p>${'The "ferry" left at dawn, and <a href="/1">the mayor</a> waved. '.repeat(50)}</p>`;
      const articleRecord = (id: number): string => `${JSON.stringify({ id, html })}\n`;
      const cwd = folderOf({ lots: repeat(20_000, articleRecord) });
      const { stdout, peak } = measured('cat lots | $cleancopy | wc -l', cwd);
      expect(stdout.trim()).toBe('20000');
      expect(peak).toBeLessThan(ceiling);
    }, 300_000);

    test('for 40,000 articles in two threads, with 50 MB more for each thread', () => {
      const html = `<p>${'The "ferry" left at dawn, and <a href="/1">the mayor</a> waved. '.repeat(80)}</p>`;
      const cwd = folderOf({ lots: repeat(40_000, id => `${JSON.stringify({ id, html })}\n`) });
      const { stdout, peak } = measured('cat lots | $cleancopy --jobs 2 | wc -l', cwd);
      expect(stdout.trim()).toBe('40000');
      expect(peak).toBeLessThan(ceiling + 100);
    }, 300_000);

    test('with a slow reader', () => {
      const cwd = folderOf({ lots: repeat(100_000, record) });
      const { stdout, peak } = measured('cat lots | $cleancopy | (sleep 2; cat) | wc -l', cwd);
      expect(stdout.trim()).toBe('100000');
      expect(peak).toBeLessThan(ceiling);
    }, 300_000);
  },
);
