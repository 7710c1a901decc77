import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/html/read-blocks.ts';
import { compileSelectors } from '../../src/html/select.ts';
import { cleanCopy, OptionError } from '../../src/select.ts';

const text = (html: string, select: readonly string[], remove: readonly string[] = []): string =>
  cleanCopy(html, { promos: 'none', select, remove }).text;

test.each([
  ['an element with its content', ['div'], 'a<div>b<p>c</div>d', 'b\nc'],
  ['each match', ['p'], '<p>a</p>b<p>c', 'a\nc'],
  ['the outermost matches', ['div', 'p'], 'a<div><p>b</div>c<p>d', 'b\nd'],
  ['in document order', ['.y', '.x'], '<p class=x>a<p class=y>b', 'a\nb'],
  ['by selector lists', ['h1, .x'], '<h1>a</h1><p>b<p class=x>c', 'a\nc'],
  ['by attribute, with character references decoded', ['[title="a & b"]'], '<p title="a &amp; b">c<p>d', 'c'],
  [
    'by URL',
    ['[href="?a=1&copy=2"]'],
    '<a href="?a=1&copy=2">a</a><a href="?a=1&amp;copy=2">b</a> c',
    'a\nb',
  ],
  ['by text, with character references decoded', ['p:contains("½ & a")'], '<p>&frac12; &amp; a<p>d', '½ & a'],
  ['inline elements, each on its own line', ['b'], '<p>a <b>c <b>d</b> e</b> f <b>g</b>', 'c d e\ng'],
  ['inline elements ended by their block', ['b'], '<p>a <b>c</p>d', 'c'],
  ['cells of a row', ['td'], '<table><tr><td>a<td>b</table>', 'a\tb'],
  ['rows that are layout', ['td'], '<table><tr><td>a<br>b<br>c<td>d</table>', 'a\nb\nc\nd'],
  ['tables without content outside of their cells', ['table'], 'a<table>b<tr>c<td>d</table>', 'd'],
  ['rows without content outside of their cells', ['tr'], '<table>a<tr>b<td>c<td>d</table>', 'c\td'],
  ['content that moves before a table', ['body'], 'a<table>b<tr>c<td>d</table>', 'abc\nd'],
  ['an element outside of cells', ['b'], '<table><tr>a<b>b</b><td>c</table>', 'b'],
  ['lists', ['li:first-child'], '<ul><li>a<li>b</ul>', 'a'],
  ['body without a tag', ['body'], 'a<p>b', 'a\nb'],
  ['children of body without a tag', ['body > p'], '<p>a<div><p>b</div>', 'a'],
  ['html with a tag', ['html'], '<html><body>a</body></html>b', 'ab'],
  ['body beyond its end tag', ['body'], '<html><body>a</body>b', 'ab'],
  ['a form, which contains no other form', ['form'], `${'<form>'.repeat(100_000)}a</form>b`, 'a'],
  ['root-level paragraphs of body', ['body'], 'a\n\nb', 'a\nb'],
  ['no content of hidden elements', ['p'], '<div hidden><p>a</div><p>b', 'b'],
  ['no elements that are not text', ['*'], '<p>a<script>b</script><svg><text>c</text></svg>', 'a'],
  ['character references as usual', ['p'], '<p>&Scirc] &amp;amp; &#x80;', '&Scirc] & €'],
  ['superscripts', ['p, sup'], '<p>m<sup>2</sup>', 'm²'],
  ['code', ['code'], '<p>a <code>"b"</code>', '"b"'],
])('converts %s', (_, select, html, expected) => {
  expect(text(html, select)).toBe(expected);
});

test.each([
  ['an element with its content', ['div'], '<p>a<div>b<p>c</div><p>d', 'a\nd'],
  ['blocks, without a line break', ['div'], 'a<div>b</div>c', 'ac'],
  ['matches of several selectors', ['.x', 'b'], '<p class=x>a<p>b<b>c</b>d', 'bd'],
  ['inline elements, without a space', ['i'], '<p>a<i>b</i>c', 'ac'],
  ['body', ['body'], 'a', ''],
  ['void elements', ['br'], 'a<br>b', 'ab'],
  ['elements without an end tag', ['p.x'], '<p>a<p class=x>b<p>c', 'a\nc'],
])('leaves out %s', (_, remove, html, expected) => {
  expect(text(html, [], remove)).toBe(expected);
});

test('leaves out elements inside selected elements', () => {
  expect(text('<div>a<i>b</i></div><i>c</i>', ['div'], ['i'])).toBe('a');
});

test('keeps links and bold text around a selected element', () => {
  const html = '<p>a <a href=x><b>B <span>CDE</span></b></a>';
  const [block] = compileSelectors(['span'], [])(html).blocks;
  expect(block).toMatchObject({ text: 'CDE', linked: [0, 3], bold: [0, 3] });
});

test('ends links and bold text with the selected element', () => {
  const [, block] = compileSelectors(['a', 'p'], [])('<a href=x><b>A</b></a><p>b').blocks;
  expect(block).toMatchObject({ text: 'b', linked: [], bold: [] });
});

test('warns if nothing matches', () => {
  expect(compileSelectors(['q', 'b'], [])('<p>a')).toMatchObject({
    blocks: [],
    warnings: [{ code: 'nothing-selected', message: expect.stringContaining('q, b') }],
  });
  expect(compileSelectors(['q'], [])('<p hidden>a').warnings).toMatchObject([{ code: 'nothing-selected' }]);
  expect(compileSelectors(['i'], [])('<p>a<i></i>').warnings).toMatchObject([{ code: 'nothing-selected' }]);
  expect(compileSelectors(['p'], [])('<p hidden>a').warnings).toMatchObject([{ code: 'no-text' }]);
  expect(compileSelectors([], ['p'])('<p>a').warnings).toMatchObject([{ code: 'no-text' }]);
  expect(compileSelectors([], ['q'])('<p>a').warnings).toEqual([]);
});

test.each<readonly [name: string, selector: string]>([
  ...['', ' ', 'p:', 'p[', ':unknown', '::before', ')', 'p:nth-child(x)'].map(text => [text, text] as const),
  ['of 20,000 :not(', ':not('.repeat(20_000)] as const,
])('rejects the selector %j', (_, selector) => {
  expect(() => compileSelectors([selector], [])).toThrow(OptionError);
  expect(() => compileSelectors([], [selector])).toThrow(
    /^remove contains an? (?:invalid |empty )?selector.{0,200}$/s,
  );
});

describe('rejects what would take too long or too much memory', () => {
  const refuses = (html: string, selector: string): void =>
    expect(() => compileSelectors([selector], [])(html)).toThrow(
      expect.objectContaining({ code: 'too-deep' }),
    );

  test.each([
    ['deep blocks', '<div>'.repeat(100_000), 'p'],
    [
      'distinct unclosed formatting',
      Array.from({ length: 2_000 }, (_, i) => `<font size=${i}>`).join(''),
      'p',
    ],
    ['millions of elements', '<p>'.repeat(1_000_000), 'p'],
    ['deep elements by the hundred thousand', `${'<i>'.repeat(400)}${'<b>x</b>'.repeat(300_000)}`, 'p b'],
    ['siblings, counted', '<p>'.repeat(100_000), 'p:nth-child(2)'],
    ['siblings, compared', '<p>'.repeat(100_000), 'q ~ p'],
    ['text, gathered', `${'<i>'.repeat(400)}${'x'.repeat(2_000_000)}`, ':contains("y")'],
  ])('for %s', (_, html, selector) => refuses(html, selector));

  test('but accepts many siblings if the selector does not depend on them', () => {
    expect(compileSelectors(['p'], [])('<p>x'.repeat(100_000)).blocks).toHaveLength(100_000);
  });
});

test.each(['<p>a<b>b<p>c', 'a\n\nb<i>\n\nc', '<table><td>a<td>b</table>', '<p>"a"<a href=x>B'])(
  'reads the whole of %j as without selectors',
  html => {
    expect(compileSelectors(['body'], [])(html)).toEqual(readBlocks(html));
    expect(compileSelectors([], [])(html)).toEqual(readBlocks(html));
  },
);
