import { describe, expect, test } from 'vitest';
import { createCleaner } from '../../src/index.ts';
import { convertLine } from '../../src/streams/convert-line.ts';
import type { RecordConversion } from '../../src/streams/convert-record.ts';

const lenient: RecordConversion = { field: 'html', strict: false, cleaner: createCleaner() };

const result = (text: string): string =>
  `"text":${JSON.stringify(text)},"metadata":{},"removed":[],"warnings":[]}`;

describe('the other members are passed through in order, as they were written', () => {
  test.each([
    ['{"html":"<p>a"}', `{${result('a')}`],
    ['{"id": 1, "html": "<p>a", "url": "u"}', `{"id": 1,"url": "u",${result('a')}`],
    [
      '{"id":12345678901234567890,"v":1.10,"html":"<p>a"}',
      `{"id":12345678901234567890,"v":1.10,${result('a')}`,
    ],
    ['{"html":"<p>a","k":1,"k":2}', `{"k":1,"k":2,${result('a')}`],
    ['{"__proto__":{"x":1},"html":"<p>a"}', `{"__proto__":{"x":1},${result('a')}`],
    ['{"u":"\u2028\\u2028\\ud800","html":"<p>a"}\r', `{"u":"\u2028\\u2028\\ud800",${result('a')}`],
    ['{"html":"<p>a","\\u0068tml":"<p>b"}', `{${result('b')}`],
    ['\ufeff{"html":"<p>a"}', `{${result('a')}`],
  ])('%s', (line, answer) => {
    expect(convertLine(line, lenient)).toMatchObject({ line: answer, failed: false });
  });
});

test('members of the result replace those of the record, and an old error is dropped', () => {
  const line =
    '{"text":1,"metadata":2,"removed":3,"warnings":4,"error":{"code":"old"},"html":"<p>a","version":5}';
  expect(convertLine(line, lenient).line).toBe(`{"version":5,${result('a')}`);
});

test('the article may be in any member, even one that the result replaces', () => {
  expect(convertLine('{"text":"<p>a","html":1}', { ...lenient, field: 'text' }).line).toBe(
    `{"html":1,${result('a')}`,
  );
});

test('the result contains metadata, removals and warnings', () => {
  const html = '---\ntitle: A &amp; B\ndate: 2026-01-14\n---\n<p>one</p><p>Advertisement</p><!-- cut';
  const cleaner = createCleaner({ drop: [/advertisement/i] });
  const { line } = convertLine(JSON.stringify({ html }), { ...lenient, cleaner });
  expect(JSON.parse(line)).toMatchObject({
    text: 'one',
    metadata: { title: 'A & B', date: '2026-01-14' },
    removed: [{ rule: 'drop', text: 'Advertisement', after: 1 }],
    warnings: [{ code: 'cut-off', line: 5 }],
  });
});

describe('a line that fails is returned with an error', () => {
  test.each([
    ['{"id": 1}', 'field-missing', '{"id": 1,'],
    ['{}', 'field-missing', '{'],
    ['{"__proto__":{"html":"<p>a"}}', 'field-missing', '{"__proto__":{"html":"<p>a"},'],
    ['{"html":null,"id":1.10}', 'field-not-a-string', '{"html":null,"id":1.10,'],
    ['{"html":["<p>a"]}', 'field-not-a-string', '{"html":["<p>a"],'],
    ['{"html":"a\\u0000b","error":"old","text":"t"}', 'binary', '{"html":"a\\u0000b","text":"t",'],
    ['{"html":"---\\na: 1\\n"}', 'front-matter-unclosed', '{"html":"---\\na: 1\\n",'],
    ['{"html":"<p>a"', 'line-not-json', '{"line":"{\\"html\\":\\"<p>a\\"",'],
    ['[{"html":"<p>a"}]', 'line-not-an-object', '{"line":"[{\\"html\\":\\"<p>a\\"}]",'],
    ['null', 'line-not-an-object', '{"line":"null",'],
    ['', 'line-empty', '{"line":"",'],
    [' \r', 'line-empty', '{"line":" \\r",'],
  ])('%s fails with %s', (line, code, start) => {
    const answer = convertLine(line, lenient);
    expect(answer.failed).toBe(true);
    expect(answer.line).toMatch(`${start}"error":{"code":"${code}","message":"`);
    expect(answer.line.startsWith(start)).toBe(true);
    expect(JSON.parse(answer.line).error.message).toMatch(/; /);
  });
});

test('an unexpected exception becomes the error of its record', () => {
  const cleaner = {
    clean: () => {
      throw new TypeError('a is undefined');
    },
  };
  const { line, failed } = convertLine('{"id":1,"html":"<p>a"}', { ...lenient, cleaner });
  expect(failed).toBe(true);
  expect(JSON.parse(line)).toMatchObject({ id: 1, html: '<p>a', error: { code: 'unexpected' } });
});

test.each([
  ['a warning about the text', '<p>a<!-- cut', 'cut-off'],
  ['a warning about the front matter', '---\na: [\n---\n<p>a', 'front-matter-unparsed'],
  ['front matter in an unsupported format', '---js\n{a: 1}\n---\n<p>a', 'front-matter-unparsed'],
])('strict: %s fails its record', (_, html, code) => {
  const line = JSON.stringify({ id: 1, html });
  expect(convertLine(line, lenient).failed).toBe(false);
  const answer = convertLine(line, { ...lenient, strict: true });
  expect(answer.failed).toBe(true);
  expect(JSON.parse(answer.line)).toMatchObject({ id: 1, html, error: { code } });
});
