import { expect, test } from 'vitest';
import { readBlocks } from '../../src/html/read-blocks.ts';

const continues = (html: string) => readBlocks(html).blocks.map(block => [block.text, block.continues]);

test.each([
  ['a br', '<p>one<br>two</p>', 'paragraph'],
  ['a br in inline elements', '<p><b>one<br/></b><i>two</i></p>', 'paragraph'],
  ['a br in a link', '<p><a href="/1">one<br>two</a></p>', 'link'],
  ['a br after a link', '<p><a href="/1">one</a><br><a href="/1">two</a></p>', 'paragraph'],
  ['two br', '<p>one<br><br>two</p>', ''],
  ['two br with a blank between', '<p>one<br> &nbsp;<br>two</p>', ''],
  ['a br and the end of the paragraph', '<p>one<br></p><p>two</p>', ''],
  ['a br and an hr', '<p>one<br><hr>two', ''],
  ['another paragraph', '<p>one<p>two', ''],
  ['another paragraph that starts with a br', '<p>one</p><p><br>two</p>', ''],
])('what continues after %s', (_, html, expected) => {
  expect(continues(html)).toEqual([
    ['one', ''],
    ['two', expected],
  ]);
});

const linked = (html: string) => readBlocks(html).blocks.map(block => block.linked);

test.each([
  ['a link', '<a href="/1">one</a>', [0, 3]],
  ['a link without a target', '<a>one</a>', [0, 3]],
  ['a link with an id', '<a id="here" href="/1">one</a>', [0, 3]],
  ['a link for a script', '<a href="#">one</a>', [0, 3]],
  ['a link to a place in another article', '<a href="/1#here">one</a>', [0, 3]],
  ['a place to link to', '<a id="here">one</a>', []],
  ['a link to a place in the article', '<a href="#there">one</a>', []],
])('text that counts as linked: %s', (_, html, expected) => {
  expect(linked(html)).toEqual([expected]);
});
