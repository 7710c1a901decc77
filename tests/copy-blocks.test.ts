import { expect, test } from 'vitest';
import { cleanCopy } from '../src/index.ts';

const article = `---
title: Tides
---
<h2>A "low"</h2>
<p>She <b>waits</b>.</p><p><a href=x><b>HARBOUR LIVE TODAY</b></a></p>
<table><tr><td>a<td>b</table>`;

const blocksOf = (html: string) => cleanCopy(html, { blocks: true }).blocks ?? [];

test('all blocks are returned in order, both kept and removed', () => {
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

test('a block’s place is that of its markup', () => {
  const markup = blocksOf(article).map(({ place }) => article.slice(place?.start, place?.end));
  expect(markup).toEqual(['A "low"', 'She <b>waits</b>.', 'HARBOUR LIVE TODAY', 'a<td>b']);
});

test('blocks of one text node share its place', () => {
  expect(blocksOf('a\n\nb').map(({ place }) => place)).toEqual([
    { start: 0, end: 4 },
    { start: 0, end: 4 },
  ]);
});

test('there is no place if the body was changed before it was read', () => {
  expect(blocksOf('---\n---\n<p>a {{< b >}}').map(({ place }) => place)).toEqual([undefined]);
});

test('a result has no blocks unless the option is set', () => {
  expect(cleanCopy(article)).not.toHaveProperty('blocks');
});
