import { expect, test } from 'vitest';
import { textOf } from '../form/text-of.ts';

const spaces = [
  ' ',
  '\t',
  '\n',
  '\f',
  '\u0085',
  '\u00a0',
  '\u1680',
  '\u2002',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
];
const nothing = [
  '\u0001',
  '\u0008',
  '\u000b',
  '\u001f',
  '\u007f',
  '\u0080',
  '\u009f',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
];
const kept = [
  '\u200c',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u061c',
  'e\u0301',
  '\u00e9',
  '\u180e',
  '\ue000',
  '🧑‍🚀',
];

const name = (text: string): string => [...text].map(c => `U+${c.codePointAt(0)?.toString(16)}`).join(' ');

test.each(spaces.map(c => [name(c), c] as const))('%s is a space', (_, c) => {
  expect(textOf(`<p>${c}a${c}${c} b${c}`)).toBe('a b');
  expect(textOf(`<p>a${c}<b>${c}b</b>`)).toBe('a b');
});

test.each(['\u200c', '\u200d\u200d', '\u200e', '\u200f \u202b', '\u061c', '\u2066\u2069', '\u202a\u202c'])(
  '%j alone does not make a block',
  marks => {
    expect(textOf(`<p>a<p>${marks}<p>b`)).toBe('a\nb');
    expect(textOf(`a<br>${marks}&nbsp;<br>b`)).toBe('a\nb');
    expect(textOf(`<pre>a\n ${marks}\nb</pre>`)).toBe('a\nb');
    expect(textOf(`<table><td>a<td>${marks}<td>b</table>`)).toBe('a\t\tb');
  },
);

test.each(nothing.map(c => [name(c), c] as const))('%s is removed', (_, c) => {
  expect(textOf(`<p>${c}a${c}b ${c} c${c}`)).toBe('ab c');
});

test.each(kept.map(c => [name(c), c] as const))('%s is kept', (_, c) => {
  expect(textOf(`<p>a${c}b`)).toBe(`a${c}b`);
});

test.each([
  ['across inline elements', '<p>a <b> b </b> c', 'a b c'],
  ['at the ends of blocks', '<p> a <p> <b> b </b> ', 'a\nb'],
  ['around breaks', '<p>a <br> b', 'a\nb'],
  ['around dropped elements', '<p>a <script>x</script> b', 'a b'],
  ['from character references', '<p>a&nbsp;&#32;&ensp;b&shy;&ZeroWidthSpace;c', 'a bc'],
  ['in blocks without other text', '<p>a<p>&nbsp;<p>\u200b<p>b', 'a\nb'],
])('white space folds %s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test.each([
  ['its lines', 'a\nb', 'a\nb'],
  ['its indent', '  a\n\tb', '  a\n\tb'],
  ['its inner spaces', 'a  b\tc', 'a  b\tc'],
  ['no empty lines', '\n\na\n \n\nb\n', 'a\nb'],
  ['no spaces at the ends of lines', 'a  \nb\t', 'a\nb'],
  ['its indent across inline tags', ' <b> a</b>\n<i>  b</i>', '  a\n  b'],
  ['a space for each character of other white space', 'a\u00a0\u3000b\u00ad', 'a  b'],
  ['its blocks', 'a<div> b</div> c', 'a\n b\n c'],
  ['its character references, decoded once', '&lt;a&gt; &amp;amp;', '<a> &amp;'],
])('pre keeps %s', (_, content, expected) => {
  expect(textOf(`<pre>${content}</pre>`)).toBe(expected);
  expect(textOf(`x<pre>${content}</pre> y`)).toBe(`x\n${expected}\ny`);
});

test.each([
  ['empty lines', 'a\n\nb', 'a\nb'],
  ['lines of blanks', 'a\n \t\u00a0\nb', 'a\nb'],
  ['many empty lines', '\n\na\n\n\n\nb\n\n', 'a\nb'],
  ['empty lines only, not at line feeds', 'a\nb', 'a b'],
  ['empty lines inside inline elements', 'a<b>b\n\nc</b>d', 'ab\ncd'],
  ['empty lines, but not across inline tags', 'a\n<b>\nb\n</b>\nc\n<i></i>\nd', 'a b c d'],
  ['empty lines, but not across comments', 'a\n<!-- b -->\nc', 'a c'],
  ['empty lines, but not across comments before text', 'a\n<!-- x -->\nb', 'a b'],
  ['empty lines, but not across images', 'a\n<img>\nb', 'a b'],
  ['empty lines between links', '<a href=x>a</a>\n\n<a href=y>b</a>', 'a\nb'],
  ['empty lines after blocks', '<p>a</p>\n\nb\n\nc', 'a\nb\nc'],
  ['empty lines in a body element', '<html><body>a\n\nb</body></html>', 'a\nb'],
  ['empty lines, but not in blocks', '<div>a\n\nb</div>', 'a b'],
])('text at the root breaks at %s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});
