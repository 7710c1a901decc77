import { expect, test } from 'vitest';
import { textOf } from './text-of.ts';

test.each([
  ['with semicolon', '&amp; &lt; &eacute; &hellip;', '& < é …'],
  ['without semicolon', '&amp &lt &eacute &copy2', '& < é ©2'],
  ['that require a semicolon', '&hellip &notin; &notit;', '&hellip ∉ ¬it;'],
  ['decimal', '&#65; &#8217; &#128512;', 'A ’ 😀'],
  ['hexadecimal', '&#x41; &#X2019;', 'A ’'],
  ['to windows-1252', '&#128; &#146; &#x97;', '€ ’ —'],
  ['to invalid code points', '&#0; &#xD800; &#x110000; &#99999999999999999999;', '� � � �'],
  ['to two characters', '&NotEqualTilde;', '≂̸'],
  ['that do not exist', '& &; &x; &# &#x; &#; AT&T &unknown;', '& &; &x; &# &#x; &#; AT&T &unknown;'],
  ['to markup', '&lt;b&gt;a&lt;/b&gt;', '<b>a</b>'],
  ['split by a tag', '&am<b>p;</b>', '&amp;'],
])('character references %s', (_, html, expected) => {
  expect(textOf(`<p>${html}`)).toBe(expected);
  expect(textOf(html)).toBe(expected);
});

test.each([
  ['&amp;apos;', "'"],
  ['&amp;#8217;', '’'],
  ['&amp;#x2019;', '’'],
  ['a&amp;nbsp;b', 'a b'],
  ['&amp;amp;', '&'],
  ['&amp;amp;amp;', '&amp;'],
  ['&amp;lt;b&amp;gt;', '<b>'],
  ['&amp;amp', '&amp'],
  ['AT&amp;T', 'AT&T'],
  ['&amp;unknown;', '&unknown;'],
  ['<code>&amp;amp;</code> &amp;amp;', '&amp; &'],
  ['<kbd>&amp;amp;</kbd><samp>&amp;lt;</samp>', '&amp;&lt;'],
])('%s was escaped twice and is decoded twice', (html, expected) => {
  expect(textOf(`<p>${html}`)).toBe(expected);
});

test.each([
  ['digits', '10<sup>6</sup> H<sub>2</sub>O', '10⁶ H₂O'],
  ['signs', 'x<sup>-1+2=1</sup><sub>−3</sub>', 'x⁻¹⁺²⁼¹₋₃'],
  ['inline elements inside', 'a<sup><a href=x>1</a></sup>', 'a¹'],
  ['references', 'a<sup>&#49;</sup>', 'a¹'],
  ['digits and signs, but not words', '1<sup>st</sup> a<sub>n+1</sub>', '1st an+1'],
  ['digits and signs, but nothing else', 'a<sup>[1]</sup> b<sup>1,2</sup> c<sup></sup>', 'a[1] b1,2 c'],
  ['an element that ends with its block', 'm<sup>2</p><p>a', 'm²\na'],
  ['nothing in an element with a line break', 'm<sup>2<br>3</sup>', 'm2\n3'],
  ['subscripts in superscripts', 'a<sup>b<sub>1</sub></sup>', 'ab₁'],
  ['in capitals', 'm<SUP>2</SUP>', 'm²'],
  ['across other end tags', 'm<sup>2</sub>3</sup>', 'm²³'],
])('superscripts and subscripts: %s', (_, html, expected) => {
  expect(textOf(`<p>${html}`)).toBe(expected);
});
