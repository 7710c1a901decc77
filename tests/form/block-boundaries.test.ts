import { expect, test } from 'vitest';
import { textOf } from './text-of.ts';

const blocks =
  'address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
  'h5 h6 header hgroup legend li listing main menu nav ol optgroup option p pre search section summary ul xmp';

test.each(blocks.split(' '))('%s is on its own line', name => {
  expect(textOf(`a<${name}>b</${name}>c`)).toBe('a\nb\nc');
  expect(textOf(`A<${name.toUpperCase()}>b</${name.toUpperCase()} >c`)).toBe('A\nb\nc');
});

const inline =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr output picture ' +
  'q rp rt ruby s samp slot small span strike strong sub sup time tt u var x-unknown applet marquee';

test.each(inline.split(' '))('%s adds no white space', name => {
  expect(textOf(`<p>abc<${name}>d</${name}>e`)).toBe('abcde');
  expect(textOf(`<p>abc<${name}>d<p>e`)).toBe('abcd\ne');
});

test.each([
  ['br', 'a<br>b', 'a\nb'],
  ['br in XHTML', 'a<br/>b<br />c', 'a\nb\nc'],
  ['several br', 'a<br><br> <br>b', 'a\nb'],
  ['hr', 'a<hr>b', 'a\nb'],
  ['wbr is not a line break', 'a<wbr>b', 'ab'],
  ['an end tag of br', 'a</br>b', 'a\nb'],
  ['an end tag of p without its start', 'a</p>b', 'a\nb'],
  ['other end tags without a start', 'a</div></h1></li></b></x>b', 'ab'],
  ['blocks in blocks', '<div>a<div>b<p>c</div>d</div>e', 'a\nb\nc\nd\ne'],
  ['blocks inside inline elements', '<p>a<b>b<div>c</div>d</b>e', 'ab\nc\nde'],
  ['empty blocks separate text', 'a<div></div>b', 'a\nb'],
  ['list items', '<ul><li>a<li>b<ol><li>c</ol>d</ul>e', 'a\nb\nc\nd\ne'],
  ['list items in blocks of list items', '<ul><li>a<div>b<li>c', 'a\nb\nc'],
  ['an end tag of li does not end an item of an outer list', '<ul><li>a<ul>b</li>c', 'a\nbc'],
  ['definitions', '<dl><dt>a<dd>b<dt>c</dl>', 'a\nb\nc'],
  ['an end tag of dd does not end a dt', '<dl><dt>a</dd>b', 'ab'],
  ['headings end one another', '<h1>a<h2>b</h1>c', 'a\nb\nc'],
  ['paragraphs ended by a block', '<p>a<section>b</section>c', 'a\nb\nc'],
  ['paragraphs that contain a button', '<p>a<button><p>b</button>c', 'ac'],
  ['misnested inline elements', '<p><b>a<i>b</b>c</i>d', 'abcd'],
  ['unclosed inline elements', '<p>a<b>b<p>c<i>d', 'ab\ncd'],
  ['forms in forms', '<form>a<form>b</form>c</form>', 'ab\nc'],
  ['body and html tags', 'a<html><body class=x>b</body></html>c', 'abc'],
  ['doctypes', '<!DOCTYPE html>a', 'a'],
  ['XML declarations', '<?xml version="1.0"?>a', 'a'],
  ['self-closed blocks', '<p/>a<div/>b', 'a\nb'],
  ['slashes instead of spaces', '<p/title=x/>a<br/clear=all>b', 'a\nb'],
  ['less-than signs that do not start a tag', 'a < b <3 <> c </ d>e', 'a < b <3 <> c e'],
  ['closed details', '<details><summary>a</summary>b</details>', 'a\nb'],
  ['ruby with its parentheses', '<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>', 'a(b)'],
  ['MathML', '<math><mi>a</mi><mo>=</mo><annotation>b</annotation><mn>1</mn></math>', 'a=1'],
  ['templates of other engines', 'a{{b}}<%= c %>d', 'a{{b}}<%= c %>d'],
])('%s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});
