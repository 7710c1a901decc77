import { expect, expectTypeOf, test } from 'vitest';
import { createCleaner, OptionError } from '../../src/index.ts';
import { convertLine } from '../../src/streams/convert-line.ts';
import { cleanRecords, type RecordProblem } from '../../src/streams.ts';
import { gather } from './gather.ts';

const cleaner = createCleaner();

test('text, metadata, removals and warnings replace the article', async () => {
  const rows = [{ id: 1, html: '---\ntitle: A &amp; B\n---\n<p>"a"', text: 'old', error: 'old' }];
  expect(await gather(cleanRecords(rows, cleaner))).toEqual([
    { id: 1, text: '“a”', metadata: { title: 'A & B' }, removed: [], warnings: [] },
  ]);
});

test('a record that fails is returned with an error, and the others are converted', async () => {
  const rows: readonly object[] = [{ html: '---\na: 1' }, { id: 2 }, { html: null }, { html: '<p>a' }];
  expect(await gather(cleanRecords(rows, cleaner))).toMatchObject([
    { html: '---\na: 1', error: { code: 'front-matter-unclosed' } },
    { id: 2, error: { code: 'field-missing' } },
    { html: null, error: { code: 'field-not-a-string' } },
    { text: 'a' },
  ]);
});

test.each([
  '{"id":1,"html":"<p>\\"a\\""}',
  '{"html":"<p>a","__proto__":{"x":1},"text":1}',
  '{"html":1}',
  '{}',
])('the result for %s is that of the command', async line => {
  const [record] = await gather(cleanRecords([JSON.parse(line)], cleaner));
  expect(JSON.stringify(record)).toBe(convertLine(line, { cleaner, field: 'html', strict: false }).line);
});

test('records are read one at a time, and only on demand', async () => {
  const asked: string[] = [];
  async function* source(): AsyncGenerator<{ readonly html: string }> {
    try {
      for (const html of ['a', 'b', 'c']) {
        asked.push(html);
        yield { html };
      }
    } finally {
      asked.push('closed');
    }
  }
  for await (const record of cleanRecords(source(), cleaner)) {
    expect(record).toMatchObject({ text: 'a' });
    break;
  }
  expect(asked).toEqual(['a', 'closed']);
});

test('an error of the source is thrown', async () => {
  async function* source(): AsyncGenerator<{ readonly html: string }> {
    yield { html: 'a' };
    throw new Error('connection lost');
  }
  await expect(gather(cleanRecords(source(), cleaner))).rejects.toThrow('connection lost');
});

test('the types follow the record, the field and the schema', async () => {
  const schema = {
    '~standard': { version: 1, vendor: 'tests', validate: () => ({ value: { headline: 'x' } }) },
  } as const;
  const records = [{ id: 1, body: '<p>a' }];
  for await (const record of cleanRecords(records, createCleaner({ schema }), { field: 'body' })) {
    expectTypeOf(record.id).toEqualTypeOf<number>();
    if (record.error) {
      expectTypeOf(record.error).toEqualTypeOf<RecordProblem>();
      expectTypeOf(record.body).toEqualTypeOf<string>();
    } else {
      expectTypeOf(record.metadata.headline).toEqualTypeOf<string>();
      expectTypeOf(record).not.toHaveProperty('body');
      expect(record).toMatchObject({ id: 1, text: 'a', metadata: { headline: 'x' } });
    }
  }
});

/** Calls without the type checker. */
const cleanUnchecked = (...args: readonly unknown[]): unknown => Reflect.apply(cleanRecords, undefined, args);

test.each([
  [{}, {}, 'cleaner must be what createCleaner returns'],
  [undefined, {}, 'cleaner must be what createCleaner returns'],
  [cleaner, { feild: 'body' }, 'feild is not an option; did you mean field?'],
  [cleaner, { field: 1 }, 'field must be a string'],
  [cleaner, null, 'options must be an object'],
])('the cleaner %o with the options %o is rejected immediately', (given, options, message) => {
  expect(() => cleanUnchecked([], given, options)).toThrow(OptionError);
  expect(() => cleanUnchecked([], given, options)).toThrow(message);
});

test.each([null, undefined, 1, '<p>a', {}])('%j instead of records is rejected immediately', records => {
  expect(() => cleanUnchecked(records, cleaner)).toThrow(
    new OptionError('records', 'must be an array or another iterable of objects'),
  );
});

test('null among the records fails for itself', async () => {
  const records: object[] = JSON.parse('[null, {"html": "<p>a"}]');
  expect(await gather(cleanRecords(records, cleaner))).toMatchObject([
    { error: { code: 'field-missing' } },
    { text: 'a' },
  ]);
});
