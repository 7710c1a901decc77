import { describe, expect, test } from 'vitest';
import { describeArticle } from '../../src/report/describe-article.ts';

const removal = (after: number, text = 'CLICK HERE') => ({ rule: 'call-to-action', text, after });

test('a description counts the words and lines of the text', () => {
  expect(describeArticle({ text: 'It left.\nIt came back.', removed: [] })).toEqual({
    words: 5,
    lines: 2,
    removed: [],
  });
  expect(describeArticle({ text: '', removed: [] })).toMatchObject({ words: 0, lines: 0 });
});

describe('a removal has the paragraphs before and after it', () => {
  const text = 'One.\nTwo.\nThree.';
  test.each([
    ['at the beginning', 0, undefined, 'One.'],
    ['in the middle', 2, 'Two.', 'Three.'],
    ['at the end', 3, 'Three.', undefined],
  ])('%s', (_, after, previous, next) => {
    const { removed } = describeArticle({ text, removed: [removal(after)] });
    expect(removed).toEqual([{ ...removal(after), words: 2, previous, next }]);
  });

  test('each with its own if there are several', () => {
    const { removed } = describeArticle({ text, removed: [0, 1, 1, 3].map(after => removal(after)) });
    expect(removed.map(({ previous, next }) => [previous, next])).toEqual([
      [undefined, 'One.'],
      ['One.', 'Two.'],
      ['One.', 'Two.'],
      ['Three.', undefined],
    ]);
  });

  test('and none if the article has no other text', () => {
    const { removed } = describeArticle({ text: '', removed: [removal(0)] });
    expect(removed).toMatchObject([{ previous: undefined, next: undefined }]);
  });
});

describe('a long neighbour is cut to the end nearest to the removal', () => {
  const neighborsOf = (line: string) =>
    describeArticle({ text: `${line}\n${line}`, removed: [removal(1)] }).removed[0];

  test('between words', () => {
    const line = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');
    const found = neighborsOf(line);
    expect(found?.previous).toMatch(/^… word\d+ .* word89$/);
    expect(found?.next).toMatch(/^word0 .* word\d+ …$/);
    expect(found?.previous?.length).toBeLessThanOrEqual(202);
    expect(found?.next?.length).toBeLessThanOrEqual(202);
  });

  test('between characters if it has no spaces', () => {
    const found = neighborsOf('渡轮'.repeat(200));
    expect(found?.previous).toBe(`… ${'渡轮'.repeat(100)}`);
    expect(found?.next).toBe(`${'渡轮'.repeat(100)} …`);
  });

  test('between characters if the next space is far away', () => {
    const found = neighborsOf(`a ${'-'.repeat(300)} b`);
    expect(found?.previous).toBe(`… ${'-'.repeat(198)} b`);
    expect(found?.next).toBe(`a ${'-'.repeat(198)} …`);
  });

  test('and never inside a surrogate pair', () => {
    const found = neighborsOf(`a${'🚢'.repeat(200)}b`);
    expect(found?.previous).toMatch(/^… 🚢+b$/u);
    expect(found?.next).toMatch(/^a🚢+ …$/u);
  });
});
