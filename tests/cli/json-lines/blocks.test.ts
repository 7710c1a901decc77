import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, toBlocks } from '../../../src/cli/json-lines/blocks.ts';

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const blocksOf = async (input: string, size: number, longest = 2 ** 20): Promise<readonly Block[]> => {
  const blocks: Block[] = [];
  for await (const block of toBlocks(chunked(Buffer.from(input), size), longest)) blocks.push(block);
  return blocks;
};

const textOf = (block: Block): string =>
  block === 'too long' ? 'too long\n' : Buffer.from(block).toString();

test('blocks are complete lines and cover the whole input, however it is split into chunks', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '\r', '\u2028'), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 20 }), async (lines, size) => {
      const input = lines.join('\n');
      const texts = (await blocksOf(input, size)).map(textOf);
      expect(texts.join('')).toBe(input);
      for (const text of texts.slice(0, -1)) expect(text.endsWith('\n')).toBe(true);
    }),
  );
});

test.each([1, 10, 16])(
  'a line that is too long is replaced, and the next one is kept, with chunks of %i bytes',
  async size => {
    const input = `ok\n${'x'.repeat(100)}\n${'y'.repeat(20)}\n${'z'.repeat(100)}`;
    const texts = (await blocksOf(input, size, 20)).map(textOf);
    expect(texts.join('')).toBe(`ok\ntoo long\n${'y'.repeat(20)}\ntoo long\n`);
  },
);
