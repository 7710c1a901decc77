import { expect, test } from 'vitest';
import { textOf } from './text-of.ts';

test.each([
  ['cells are joined by tabs', '<tr><td>a</td> <td>b</td></tr>', 'a\tb'],
  ['header cells too', '<tr><th>a<td>b', 'a\tb'],
  ['rows are lines', '<tr><td>a<td>b<tr><td>c<td>d', 'a\tb\nc\td'],
  ['sections', '<thead><tr><td>a<td>b<tbody><tr><td>c<td>d<tfoot><tr><td>e<td>f', 'a\tb\nc\td\ne\tf'],
  ['empty cells between full ones are kept', '<tr><td>a<td> <td>b', 'a\t\tb'],
  ['empty cells at the ends are dropped', '<tr><td><td>a<td>b<td>', 'a\tb'],
  ['blocks and breaks in cells become spaces', '<tr><td>a<br>b<td><p>c<p>d', 'a b\tc d'],
  ['a row with one full cell is layout', '<tr><td><td>a<p>b<td>', 'a\nb'],
  ['rows without a tr tag', '<td>a<td>b<tr><td>c<td>d', 'a\tb\nc\td'],
  ['rows without a tr tag in sections', '<tbody><td>a<td>b</tbody><td>c<td>d', 'a\tb\nc\td'],
  ['rows ended by the end tag of a missing section', '<tr><td>a<td>b</tbody><td>c', 'a\tb\nc'],
  ['captions', '<caption>a</caption><tr><td>b<td>c', 'a\nb\tc'],
  ['hidden cells', '<tr><td>a<td hidden>b<td>c', 'a\tc'],
  ['two lines in a cell are joined', '<tr><td>a<p>b<td>c', 'a b\tc'],
  ['a row with a cell of three lines is layout', '<tr><td>a<br>b<br>c<td>d<td>', 'a\nb\nc\nd'],
  ['three lines in the last cell', '<tr><td>a<td><p>b<p>c<p>d', 'a\nb\nc\nd'],
  ['empty lines do not count', '<tr><td>a<br><br> <br>b<td>c', 'a b\tc'],
  ['a row with a table in a cell is layout', '<tr><td>a<td><table><tr><td>b<td>c</table><td>d', 'a\nb\tc\nd'],
  [
    'the cells before that table get lines of their own too',
    '<tr><td>a<td>b<td><table><td>c<td>d</table>',
    'a\nb\nc\td',
  ],
  ['a row with preformatted text is layout', '<tr><td>a<td><pre>b\n c</pre>', 'a\nb\n c'],
  ['white space between parts', '\n<tbody>\n<tr>\n<td> a </td>\n<td> b </td>\n</tr>\n</tbody>\n', 'a\tb'],
  ['columns', '<colgroup><col><col></colgroup><tr><td>a<td>b', 'a\tb'],
])('%s', (_, rows, expected) => {
  expect(textOf(`<table>${rows}</table>`)).toBe(expected);
  expect(textOf(`x<table>${rows}</table>y`)).toBe(`x\n${expected}\ny`);
});

test.each([
  ['text in a row', '<tr>a<td>b</td>c<td>d', 'ac', 'b\td'],
  ['text in a table', 'a<tr><td>b</table>', 'a', 'b'],
  ['text after rows', '<tr><td>b</td></tr>a', 'a', 'b'],
  ['text after white space', ' <tr> <td>b</td> </tr> a', ' a', 'b'],
  ['text around inline tags', '<b>a </b> <i>c</i><tr><td>b', 'a c', 'b'],
  ['blocks', 'a<div>c</div>d<tr><td>b', 'a\nc\nd', 'b'],
  ['blocks ended by a row', '<div>a<tr><td>b', '\na', 'b'],
  ['breaks', 'a<br>c<tr><td>b', 'a\nc', 'b'],
  ['inline elements ended by a row', '<b>a<tr><td>b', 'a', 'b'],
])('content outside of cells comes before the table: %s', (_, rows, before, table) => {
  expect(textOf(`x<table>${rows}</table>y`)).toBe(`x${before}\n${table}\ny`);
  expect(textOf(`<div>x<table>${rows}</table></div>y`)).toBe(`x${before}\n${table}\ny`);
});

test.each(['<td>', '<tr>', '<tbody>', '<caption>', '</td>', '</tr>', '</table>'])(
  '%s outside of a table is ignored',
  tag => {
    expect(textOf(`<p>a${tag}b`)).toBe('ab');
  },
);
