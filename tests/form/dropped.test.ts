import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/html/read-blocks.ts';
import { textOf } from './text-of.ts';

const dropped =
  'head script style template noscript iframe object audio video canvas svg map meter progress textarea select button datalist dialog ' +
  'title noembed noframes annotation';

test.each(dropped.split(' '))('%s is dropped with its content', name => {
  expect(textOf(`a<${name}>b</${name}>c`)).toBe('ac');
  expect(textOf(`<p>a</p><${name} class="x">b</${name}\n><p>c`)).toBe('a\nc');
});

test.each('embed img input area base link meta param source track col frame'.split(' '))(
  '%s is dropped',
  name => {
    expect(textOf(`a<${name} alt="x" value="y">b`)).toBe('ab');
  },
);

test.each([
  ['hidden', '<p>a<p hidden>b<p>c', 'a\nc'],
  ['hidden with a value', '<p hidden=until-found>b<p>c', 'c'],
  ['hidden in capitals', '<p HIDDEN>b<p>c', 'c'],
  ['display: none', '<p style="color: red; display : NONE">b<p>c', 'c'],
  ['display: none with !important', '<p style="display:none!important;display:block">b<p>c', 'c'],
  ['display: none that is overridden', '<p style="display:none;display:block">b<p>c', 'b\nc'],
  ['display: none in a comment', '<p style="/*display:none*/">b<p>c', 'b\nc'],
  ['display: none after a comment', '<p style="/*x*/display:none">b<p>c', 'c'],
  ['popover', '<p popover>b<p POPOVER=manual>b<p>c', 'c'],
  ['visibility: collapse', '<p style="visibility: Collapse">b<p>c', 'c'],
  ['visibility: hidden', "<p style='visibility:hidden'>b<p>c", 'c'],
  ['a style with character references', '<p style="display&colon;none">b<p>c', 'c'],
  ['the first of two equal attributes counts', '<p style="" style="display:none">b<p>c', 'b\nc'],
  ['properties that end in a known name', '<p style="x-display:none">b<p>c', 'b\nc'],
  ['hidden inline elements', '<p>a<span hidden>b<span>c</span></span>d', 'ad'],
  ['hidden breaks', 'a<br hidden>b<br style="display:none">c', 'abc'],
  ['content of hidden elements', '<div hidden><p>a<table><tr><td>b</table><br></div>c', 'c'],
  ['hidden elements ended by another element', '<p hidden>a<p>b<ul><li hidden>c<li>d</ul>', 'b\nd'],
  ['hidden headings', '<h1 hidden>a<h2>b', 'b'],
  ['an open dialog', '<dialog open>a</dialog>b', 'a\nb'],
  ['buttons in buttons', 'a<button>b<button>c</button>d', 'ad'],
  ['buttons ended by their block', '<div>a<button>b</div>c', 'a\nc'],
  ['selects ended by an input', 'a<select><option>b<input>c', 'ac'],
  ['videos ended by their block', '<p>a<video>b<p>c', 'a\nc'],
  ['heads without an end tag', '<html><head><title>a</title><meta charset=x><p>b', 'b'],
  ['link targets', '<a href="x">a</a>', 'a'],
])('%s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test.each([
  ['comments', 'a<!-- b -->c', 'ac'],
  ['comments closed by --!>', 'a<!-- b --!>c', 'ac'],
  ['empty comments', 'a<!-->b<!--->c<!---->d', 'abcd'],
  ['comments of dashes', 'a<!------->b', 'ab'],
  ['comments in comments', 'a<!-- <!-- b -->c', 'ac'],
  ['declarations', 'a<!b>c', 'ac'],
  ['instructions', 'a<?b ?>c', 'ac'],
  ['CDATA outside of SVG', 'a<![CDATA[b>c]]>d', 'ac]]>d'],
  ['CDATA in raw text', '<xmp><![CDATA[b]]></xmp>', '<![CDATA[b]]>'],
  ['CDATA in attributes', '<p title="<![CDATA[>">a', 'a'],
  ['CDATA in SVG', 'a<svg><style><![CDATA[b > <p>c</svg>]]></style></svg>d', 'ad'],
])('%s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test.each([
  ['scripts that contain tags', '<script>if (a<b) "</p>"</script>c', 'c'],
  ['scripts in comments in scripts', '<script><!-- <script>a</script> b --></script>c', 'c'],
  ['scripts in comments in scripts, closed once', '<script><!-- <script>a</script>c', 'c'],
  ['comments in scripts', '<script><!-- a --></script>b<script>c</script>d', 'bd'],
  ['unclosed comments in scripts', '<script><!-- a </script>b', 'b'],
  ['end tags of longer names', '<style>a</styles>b</style>c', 'c'],
  ['self-closed scripts, as in XHTML', '<script src="x"/>a', 'a'],
  ['self-closed frames, as in XHTML', 'a<iframe src="x"/>b<iframe src="y" />c', 'abc'],
  ['self-closed scripts before an end tag', '<script/>a</script>b', 'b'],
  ['SVG that contains HTML', 'a<svg><foreignObject><p>b</p></foreignObject></svg>c', 'ac'],
  ['unclosed SVG before HTML', 'a<svg><path/><p>b', 'a\nb'],
  ['SVG with an empty title', 'a<svg><title/><path/></svg>b', 'ab'],
  ['self-closed SVG', 'a<svg/>b', 'ab'],
  ['SVG in SVG', 'a<svg><svg><g/></svg>b</svg>c', 'ac'],
])('%s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test.each([
  ['a dropped element', '<noscript><p>a</p></noscript>', '<noscript> on line 7'],
  ['a hidden element', '<h1>\n</h1>\n<div class=x hidden>a</div>', '<div> on line 9'],
  ['a script that contains a template', '<p>\n<script type="text/x">a</script>', '<script> on line 8'],
  ['a comment', '<!-- <p>a</p> -->', 'a comment on line 7'],
  [
    'the largest of several elements',
    '<style>a</style>\n<video>abc</video>\n<select>b</select>',
    '<video> on line 8',
  ],
])('warns if there is no text because the words are in %s', (_, html, where) => {
  expect(readBlocks(html, 7)).toMatchObject({
    blocks: [],
    warnings: [{ code: 'no-text', message: expect.stringContaining(` ${where},`) }],
  });
});

test.each(['', '<p></p>', '<img alt=a>', '<style>1</style>', '<div hidden>a</div>b'])(
  'does not warn about missing text in %j',
  html => {
    expect(readBlocks(html).warnings).toEqual([]);
  },
);

test.each([
  ['<div>', 'a\n<div hidden>bc<p>d'],
  ['<video>', 'a\n<div><video>bcdef</div>g'],
  ['<span>', 'a\n<p><span style="display:none">bcdef<p>g'],
])('warns about an unclosed %s that drops more than half of the text', (markup, html) => {
  expect(readBlocks(html, 1).warnings).toMatchObject([
    { code: 'cut-off', message: expect.stringContaining(`${markup} on line 2 is never closed`), line: 2 },
  ]);
  expect(readBlocks(`<p>More than half.</p>${html}`, 1).warnings).toEqual([]);
});

describe('warns about markup that is cut off', () => {
  test.each([
    ['<!--', 'a<!-- b'],
    ['<script>', 'a<script>b'],
    ['<textarea>', 'a<textarea>b</text'],
    ['<object>', 'a<object>b'],
    ['<svg>', 'a<svg><g>b'],
    ['<p', 'a<p class="b'],
    ['<a', 'a<a href=b '],
  ])('%s', (markup, html) => {
    const { blocks, warnings } = readBlocks(html);
    expect(blocks.map(({ text }) => text)).toEqual(['a']);
    expect(warnings).toEqual([{ code: 'cut-off', message: expect.stringContaining(`${markup} is never`) }]);
    expect(readBlocks(`\n${html}`, 1).warnings).toMatchObject([
      { message: expect.stringContaining(`${markup} on line 2 is never`) },
    ]);
  });

  test.each(['a<scr', 'a</p x', 'a<br /', 'a</p', 'a<b'])('and keeps no part of the tag in %s', html => {
    expect(textOf(html)).toBe('a');
  });

  test.each(['a<p>b', '<p>a<b>b', 'a <', 'a </', '<plaintext>a', 'a<!-- b -->', '<p hidden>a<p>b'])(
    'but not about %s',
    html => {
      expect(readBlocks(html).warnings).toEqual([]);
    },
  );
});
