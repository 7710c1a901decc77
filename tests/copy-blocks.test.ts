import { expect, test } from 'vitest';
import { cleanCopy } from '../src/index.ts';

const article = `---
title: Tides
---
<h2>A "low"</h2>
<p>She <b>waits</b>.</p><p><a href=x><b>HARBOUR LIVE TODAY</b></a></p>
<table><tr><td>a<td>b</table>`;

const blocksOf = (html: string) => cleanCopy(html, { blocks: true }).blocks ?? [];

test('blocks are those of the text and those that were removed, in their order', () => {
  const { text, blocks = [] } = cleanCopy(article, { blocks: true });
  expect(blocks).toMatchObject([
    { text: 'A “low”', element: 'h2', removed: undefined },
    { text: 'She waits.', element: 'p', bold: [4, 9], removed: undefined },
    { text: 'HARBOUR LIVE TODAY', linked: [0, 18], removed: 'linked-capitals' },
    { text: 'a\tb', element: 'tr', removed: undefined },
  ]);
  expect(
    blocks
      .filter(({ removed }) => removed === undefined)
      .map(block => block.text)
      .join('\n'),
  ).toBe(text);
});

test('a block’s place leads back to its markup', () => {
  const markup = blocksOf(article).map(({ place }) => article.slice(place?.start, place?.end));
  expect(markup).toEqual(['A "low"', 'She <b>waits</b>.', 'HARBOUR LIVE TODAY', 'a<td>b']);
});

test('blocks of one text node share its place', () => {
  expect(blocksOf('a\n\nb').map(({ place }) => place)).toEqual([
    { start: 0, end: 4 },
    { start: 0, end: 4 },
  ]);
});

test('no place is given where the body is not read as it was written', () => {
  expect(blocksOf('---\n---\n<p>a {{< b >}}').map(({ place }) => place)).toEqual([undefined]);
});

test('a copy has no blocks unless they are asked for', () => {
  expect(cleanCopy(article)).not.toHaveProperty('blocks');
});
