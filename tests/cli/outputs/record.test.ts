import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../../src/cli/outputs/record.schema.json';
import { renderRecord } from '../../../src/cli/outputs/record.ts';
import { cleanCopy, createCleaner } from '../../../src/index.ts';
import { convertLine } from '../../../src/streams/convert-line.ts';
import { cleancopy, folderOf } from '../../command/command.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const isRecord = ajv.compile(schema);
const isLine = ajv.compile({ $ref: `${schema.$id}#/$defs/line` });

const article = [
  '---',
  'title: Tom &amp; Jerry',
  'date: 2026-01-14',
  'version: 1.10',
  'nested: {list: [1, null, true, [x]]}',
  '---',
  '<p>One.</p><p>Advertisement</p><p>Two.</p><!-- cut',
].join('\n');

const record = (html: string): string =>
  renderRecord('a/b.html', cleanCopy(html, { drop: [/advertisement/i] }), '1.2.3');

test('a record has its keys in the documented order', () => {
  expect(record(article)).toBe(
    '{"path":"a/b.html","text":"One.\\nTwo.","metadata":{"title":"Tom & Jerry","date":"2026-01-14",' +
      '"version":"1.10","nested":{"list":[1,null,true,["x"]]}},' +
      '"removed":[{"rule":"drop","text":"Advertisement","after":1}],' +
      '"warnings":[{"code":"cut-off","message":"<!-- on line 7 is never closed, so the rest of the article was left out; close it, or check that the article is complete","line":7}],' +
      '"version":"1.2.3"}',
  );
});

test('front matter that cannot be parsed is a warning', () => {
  expect(JSON.parse(record('---\na: [\n---\n<p>x'))).toMatchObject({
    text: 'x',
    metadata: {},
    warnings: [{ code: 'front-matter-unparsed' }],
  });
});

describe('the schema of records', () => {
  test('is part of the package', () => {
    expect(JSON.parse(readFileSync('dist/record.schema.json', 'utf8'))).toEqual(schema);
  });

  test('accepts the output of the command', () => {
    const cwd = folderOf({ 'a.html': article, 'b.html': '' });
    const { stdout } = cleancopy(['a.html', 'b.html', '--to', 'jsonl', '-q'], { cwd });
    const found = stdout.trimEnd().split('\n');
    expect(found).toHaveLength(2);
    for (const line of found) {
      isRecord(JSON.parse(line));
      expect(isRecord.errors).toBeNull();
    }
  });

  test.each([
    ['an article', article],
    ['an empty article', ''],
    ['front matter that cannot be parsed', '---\na: [\n---\n'],
    ['a key named __proto__', '---\n__proto__: 1\n---\n'],
  ])('accepts the record of %s', (_, html) => {
    isRecord(JSON.parse(record(html)));
    expect(isRecord.errors).toBeNull();
  });

  const valid = JSON.parse(record(article));
  test.each([
    ['an unknown key', { ...valid, extra: 1 }],
    ['no metadata', { ...valid, metadata: undefined }],
    ['metadata that is a list', { ...valid, metadata: [] }],
    ['a text that is not a string', { ...valid, text: null }],
    ['a removal without a position', { ...valid, removed: [{ rule: 'x', text: 'y' }] }],
    ['a removal at a negative position', { ...valid, removed: [{ rule: 'x', text: 'y', after: -1 }] }],
    ['a warning without a code', { ...valid, warnings: [{ message: 'x' }] }],
    ['an error', { ...valid, error: { code: 'x', message: 'y' } }],
  ])('rejects a record with %s', (_, broken) => {
    expect(isRecord(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });

  test.each([
    [{ id: 1, html: article }],
    [{ id: 2 }],
    [{ id: 3, html: 3 }],
    [{ id: 4, html: '---\n' }],
    [[5]],
  ])('accepts the output line for %j', input => {
    isLine(
      JSON.parse(
        convertLine(JSON.stringify(input), {
          field: 'html',
          strict: false,
          cleaner: createCleaner(),
        }).line,
      ),
    );
    expect(isLine.errors).toBeNull();
  });

  test.each([
    ['neither text nor error', { id: 1 }],
    ['an error without a message', { error: { code: 'x' } }],
  ])('rejects a line with %s', (_, broken) => {
    expect(isLine(broken)).toBe(false);
  });
});
