import { expect, test } from 'vitest';
import { readBlocks } from '../../src/html/read-blocks.ts';

/** @returns for each block its text and the text of each span */
const spansOf = (html: string): readonly string[] =>
  readBlocks(html).blocks.map(({ text, linked, bold, verbatim }) => {
    const mark = (name: string, spans: readonly number[]): string =>
      spans.reduce(
        (done, at, i) => (i % 2 === 0 ? `${done} ${name}(${text.slice(at, spans[i + 1])})` : done),
        '',
      );
    return `${text}:${mark('linked', linked)}${mark('bold', bold)}${mark('verbatim', verbatim)}`;
  });

test.each([
  ['links', '<p>a <a href=x>b</a> c', 'a b c: linked(b)'],
  ['bold text', '<p><b>a</b> b<strong> c</strong>', 'a b c: bold(a) bold( c)'],
  ['both', '<p><a href=x><b>a</b></a>', 'a: linked(a) bold(a)'],
  ['bold text in bold text', '<p><b>a<strong>b</strong>c</b>d', 'abcd: bold(abc)'],
  ['code', '<p>a <code>b</code><kbd>c</kbd><samp>d</samp>', 'a bcd: verbatim(b) verbatim(c) verbatim(d)'],
  ['pre', '<pre>a</pre>b', 'a: verbatim(a)|b:'],
  ['code in code', '<p><code>a<code>b</code>c</code>d', 'abcd: verbatim(abc)'],
  ['anchors without a target', '<p><a id=x>a</a><a name=y>b</a>c', 'abc:'],
  ['blocks in links', '<a href=x>a<p>b</p>c</a>d', 'a: linked(a)|b: linked(b)|cd: linked(c)'],
  ['links ended by their block', '<p><a href=x>a<p>b', 'a: linked(a)|b:'],
  ['links ended by another link', '<p><a href=x>a<a href=y>b</a>c', 'abc: linked(ab)'],
  ['spaces at the end', '<p>a<a href=x> </a><p>b<b> c </b>', 'a:|b c: bold( c)'],
  ['cells', '<table><tr><td>a<td><a href=x>b</a><td><b>c</b></table>', 'a\tb\tc: linked(b) bold(c)'],
  ['superscripts', '<p>m<b><sup>2</sup></b>', 'm²: bold(²)'],
])('spans of %s', (_, html, expected) => {
  expect(
    spansOf(html)
      .join('|')
      .replaceAll(/:$|:(?=\|)/g, ':'),
  ).toBe(expected);
});

test.each([
  ['', 'a'],
  ['p', '<p>a'],
  ['li', '<ul><li>a'],
  ['div', '<div><p></p>a'],
  ['h2', '<h2><a href=x><b>a</b></a></h2>'],
  ['td', '<table><td>a</table>'],
  ['tr', '<table><td>a<td>b</table>'],
  ['pre', '<pre>a'],
])('the element of a block is %j', (element, html) => {
  expect(readBlocks(html).blocks.map(block => block.element)).toEqual([element]);
});
