import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError, createCleaner } from '../../src/index.ts';
import { articleStream, lineStream } from '../../src/streams.ts';
import { gather } from './gather.ts';

const cleaner = createCleaner();
const through = <In, Out>(items: Iterable<In>, stream: TransformStream<In, Out>) =>
  gather(ReadableStream.from(items).pipeThrough(stream));

describe('articles', () => {
  test('are converted in order', async () => {
    const articles = ['<p>"a"', new TextEncoder().encode('<p>b'), ''];
    const copies = await through(articles, articleStream(cleaner));
    expect(copies.map(({ text }) => text)).toEqual(['“a”', 'b', '']);
  });

  test('that can’t be converted end the stream with an error', async () => {
    await expect(through(['<p>a', '---\na: 1'], articleStream(cleaner))).rejects.toThrow(ArticleError);
  });
});

describe('lines', () => {
  const answer = (id: number): string => `{"id":${id},"text":"a","metadata":{},"removed":[],"warnings":[]}\n`;

  test('are converted in order, however the input is cut into pieces', async () => {
    const input = `{"id":1,"html":"<p>a"}\n{"id":2,"html":"<p>a"}\r\n\n{"id":4,"html":"<p>a"}`;
    const cuts = fc.array(fc.nat(input.length), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(cuts, async places => {
        const ends = [...places.sort((a, b) => a - b), input.length];
        const pieces = ends.map((end, i) => input.slice(ends[i - 1] ?? 0, end));
        const [first, second, third, fourth, ...more] = await through(pieces, lineStream(cleaner));
        expect([first, second, fourth, more]).toEqual([answer(1), answer(2), answer(4), []]);
        expect(third).toContain('line-empty');
      }),
    );
  });

  test('are not made up for empty input', async () => {
    expect(await through([], lineStream(cleaner))).toEqual([]);
    expect(await through([''], lineStream(cleaner))).toEqual([]);
  });

  test('may have the article in another field', async () => {
    const pieces = ['{"html":1,"body":"<p>a"}'];
    const [line = ''] = await through(pieces, lineStream(cleaner, { field: 'body' }));
    expect(JSON.parse(line)).toMatchObject({ html: 1, text: 'a' });
  });

  test('that are too long fail, and the next ones are converted', async () => {
    const piece = 'x'.repeat(2 ** 20);
    function* pieces(): Generator<string> {
      for (let i = 0; i < 65; i++) yield piece;
      yield '\n{"id":2,"html":"<p>a"}\n';
    }
    const [first = '', ...rest] = await through(pieces(), lineStream(cleaner));
    expect(JSON.parse(first).error.code).toBe('line-too-long');
    expect(rest).toEqual([answer(2)]);
  });

  test('are read only on demand', async () => {
    let given = 0;
    const source = new ReadableStream<string>(
      {
        pull: controller => controller.enqueue(`{"id":${++given},"html":"<p>a"}\n`),
      },
      { highWaterMark: 0 },
    );
    const reader = source.pipeThrough(lineStream(cleaner)).getReader();
    for (let i = 1; i <= 3; i++) expect(await reader.read()).toEqual({ done: false, value: answer(i) });
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(given).toBeLessThanOrEqual(5);
    await reader.cancel();
  });
});

test('bytes instead of text are an error that says what to do', async () => {
  const { readable, writable } = lineStream(cleaner);
  const writer: WritableStreamDefaultWriter<unknown> = writable.getWriter();
  const written = writer.write(new TextEncoder().encode('{"html":"<p>a"}\n'));
  written.catch(() => {});
  await expect(readable.getReader().read()).rejects.toThrow(
    'lineStream reads text; pipe bytes through a TextDecoderStream first',
  );
});
