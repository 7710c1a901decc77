import { describe, expect, test } from 'vitest';
import {
  type BlockConverter,
  convertJsonLines,
  inThisThread,
} from '../../../src/cli/json-lines/convert-json-lines.ts';
import type { LineOptions } from '../../../src/cli/json-lines/convert-line.ts';
import { wholeLines } from '../../../src/cli/json-lines/whole-lines.ts';
import { workOnLines } from '../../../src/cli/worker.ts';
import { createCleaner } from '../../../src/index.ts';

const options: LineOptions = { field: 'html', strict: false, cleaner: createCleaner() };

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const convertAll = async (
  input: string | Uint8Array,
  size = 65_536,
  convert: BlockConverter = inThisThread(options),
  jobs = 1,
) => {
  let text = '';
  let records = 0;
  let failed = 0;
  for await (const block of convertJsonLines(chunked(Buffer.from(input), size), convert, jobs)) {
    text += Buffer.from(block.bytes).toString();
    records += block.records;
    failed += block.failed;
  }
  return { text, records, failed };
};

const codes = (text: string): (string | undefined)[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line).error?.code);

describe('one line out for each line in', () => {
  const good = '{"id":1,"html":"<p>café</p>"}';
  test.each([
    ['nothing', '', []],
    ['a line', `${good}\n`, [undefined]],
    ['a last line without LF', `${good}\n${good}`, [undefined, undefined]],
    ['CRLF', `${good}\r\n${good}\r\n`, [undefined, undefined]],
    ['an empty line', `${good}\n\n${good}\n`, [undefined, 'line-empty', undefined]],
    ['an empty last line', `${good}\n\n`, [undefined, 'line-empty']],
    ['an empty line alone', '\n', ['line-empty']],
    ['U+2028 and U+0085 inside', '{"html":"<p>a\u2028b\u0085c","u":"\u2029"}\n', [undefined]],
    ['a byte-order mark', `\ufeff${good}\n`, [undefined]],
    [
      'five answers',
      `${good}\n{"id":2}\n{"id":3,"html":"<p>\n{"id":4,"html":4}\n\n${good}`,
      [undefined, 'field-missing', 'line-not-json', 'field-not-a-string', 'line-empty', undefined],
    ],
  ])('%s', async (_, input, expected) => {
    const { text, records, failed } = await convertAll(input);
    expect(codes(text)).toEqual(expected);
    expect(records).toBe(expected.length);
    expect(failed).toBe(expected.filter(code => code !== undefined).length);
    for (const size of [1, 2, 3, 7]) expect((await convertAll(input, size)).text).toBe(text);
  });
});

test('bytes that are no UTF-8 fail their line alone, and its other members come back', async () => {
  const bytes = Buffer.from(
    '{"id":1,"html":"<p>é"}\n{"id":2,"html":"<p>\xe9"}\n{"id":3,"html":"<p>é"}\n\xff',
    'latin1',
  );
  const { text } = await convertAll(bytes);
  expect(codes(text)).toEqual(['line-not-utf-8', 'line-not-utf-8', 'line-not-utf-8', 'line-not-utf-8']);
  const mixed = Buffer.concat([Buffer.from('{"id":1,"html":"<p>é"}\n'), bytes]);
  const lines = (await convertAll(mixed)).text.split('\n');
  expect(lines.slice(0, 3).map(line => JSON.parse(line))).toMatchObject([
    { id: 1, text: 'é' },
    { id: 1, html: '<p>\ufffd' },
    { id: 2, html: '<p>\ufffd' },
  ]);
});

test('a line of 64 MB is put together in time that grows with its length', async () => {
  const html = `<p>${'word '.repeat(13_000_000)}</p>`;
  const input = `{"id":1}\n${JSON.stringify({ id: 2, html })}\n{"id":3}`;
  const start = performance.now();
  const { text, records } = await convertAll(input);
  expect(records).toBe(3);
  expect(JSON.parse(text.split('\n')[1] ?? '').text).toHaveLength(13_000_000 * 5 - 1);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 300_000);

test('a line that is too long is given up, and the next one is not', async () => {
  const input = Buffer.from(`ok\n${'x'.repeat(100)}\n${'y'.repeat(20)}\n${'z'.repeat(100)}`);
  for (const size of [1, 10, 16]) {
    const blocks: string[] = [];
    for await (const block of wholeLines(chunked(input, size), 20)) {
      blocks.push(block === undefined ? 'too long\n' : Buffer.from(block).toString());
    }
    expect(blocks.join('')).toBe(`ok\ntoo long\n${'y'.repeat(20)}\ntoo long\n`);
  }
});

describe('several jobs', () => {
  const input = Array.from({ length: 200 }, (_, id) => `{"id":${id},"html":"<p>${id}"}\n`).join('');

  test('the order stays', async () => {
    let turn = 0;
    const uneven: BlockConverter = async block => {
      const copy = Uint8Array.from(block);
      await new Promise(resolve => setTimeout(resolve, (turn++ % 3) * 3));
      return workOnLines({ block: copy, options: { field: 'html', strict: false }, conversion: {} });
    };
    expect((await convertAll(input, 256, uneven, 4)).text).toBe((await convertAll(input)).text);
  });

  test('no more is read than is taken', async () => {
    let read = 0;
    async function* source() {
      for await (const chunk of chunked(Buffer.from(input), 256)) {
        read++;
        yield chunk;
      }
    }
    const results = convertJsonLines(source(), inThisThread(options), 2);
    await results.next();
    await new Promise(resolve => setTimeout(resolve, 10));
    expect(read).toBeLessThan(8);
    await results.return(undefined);
  });

  test('a result doesn’t wait for more input', async () => {
    async function* slow() {
      yield Buffer.from('{"html":"<p>a"}\n');
      await new Promise(() => {});
    }
    const { value } = await convertJsonLines(slow(), inThisThread(options), 4).next();
    expect(value?.records).toBe(1);
  });

  test('a worker that breaks ends the run', async () => {
    const broken: BlockConverter = () => Promise.reject(new Error('out of memory'));
    await expect(convertAll(input, 256, broken, 4)).rejects.toThrow('out of memory');
  });
});
