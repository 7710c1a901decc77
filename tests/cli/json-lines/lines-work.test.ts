import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../src/cli/flags/parse-arguments.ts';
import { toBlocks } from '../../../src/cli/json-lines/blocks.ts';
import { linesWork } from '../../../src/cli/json-lines/lines-work.ts';

const parsed = parseArguments(['--from', 'jsonl']);
if ('output' in parsed) throw new Error('settings expected');
const convert = await linesWork.open(parsed.settings);

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const convertAll = async (input: string | Uint8Array, size = 65_536) => {
  const answers = [];
  for await (const block of toBlocks(chunked(Buffer.from(input), size), 2 ** 26)) {
    answers.push(await convert(block));
  }
  const { bytes, records, failed } = linesWork.join(answers);
  return { text: Buffer.from(bytes).toString(), records, failed };
};

const codes = (text: string): (string | undefined)[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line).error?.code);

describe('writes one line per input line', () => {
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
      'broken lines',
      `${good}\n{"id":2}\n{"id":3,"html":"<p>\n{"id":4,"html":4}\n\n${good}`,
      [undefined, 'field-missing', 'line-not-json', 'field-not-a-string', 'line-empty', undefined],
    ],
  ])('for %s, however the input is split into chunks', async (_, input, expected) => {
    const { text, records, failed } = await convertAll(input);
    expect(codes(text)).toEqual(expected);
    expect(records).toBe(expected.length);
    expect(failed).toBe(expected.filter(code => code !== undefined).length);
    for (const size of [1, 2, 3, 7]) expect((await convertAll(input, size)).text).toBe(text);
  });
});

test('invalid UTF-8 fails only its own line, whose other fields are kept', async () => {
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

test('a line that crashes its thread is returned unchanged, with an error of its own', () => {
  const block = Buffer.from('{"id":1,"html":"<p>a"}\nno JSON\n');
  const answers = linesWork.split(block).map(line => linesWork.fail(line, 'out of memory'));
  const { bytes, records, failed } = linesWork.join(answers);
  const error = { code: 'unexpected', message: expect.stringContaining('out of memory') };
  const lines = Buffer.from(bytes).toString().trimEnd().split('\n');
  expect(lines.map(line => JSON.parse(line))).toEqual([
    { id: 1, html: '<p>a', error },
    { line: 'no JSON', error },
  ]);
  expect({ records, failed }).toEqual({ records: 2, failed: 2 });
});

test('a line that is too long fails as a single record', async () => {
  const { bytes, records, failed } = await convert('too long');
  expect(codes(Buffer.from(bytes).toString())).toEqual(['line-too-long']);
  expect({ records, failed }).toEqual({ records: 1, failed: 1 });
});
