import { describe, expect, test } from 'vitest';
import { isHtmlThroughout } from '../../src/markdown/is-html-throughout.ts';

describe('is true for', () => {
  test.each([
    '',
    ' \n\n',
    '<p>Tides</p>',
    '\n<p>Tides</p>\n\n    <p>and winds</p>\n',
    '<p>Tides\n\n**and** winds</p>',
    '<!-- a comment --><p>Tides</p><!-- another -->',
    '<!DOCTYPE html><html><body>Tides</body></html>',
    '<?xml version="1.0"?><p>Tides</p>',
    '<p>Tides<br>and<img src="a.png">winds</p><hr><img src="b.png"/>',
    '<p>Tides<p>and winds</p>',
    '<li>Tides\n<li>and winds',
    '<b>Tides</b>\n<i>and winds</i>',
    '<script>if (a < b) document.write("<p>")</script><p>Tides</p>',
    '<p title="a > b">Tides</p>',
    '<div></p></span></div>\n<p>Tides</p>',
    '<my-element>Tides</my-element>',
    '<P>Tides</p>',
    '<p>See <https://example.org> for winds</p>',
  ])('%j', body => {
    expect(isHtmlThroughout(body)).toBe(true);
  });
});

describe('is false if there are words outside of elements', () => {
  test.each([
    'Tides',
    '# Tides',
    '<p>Tides</p>\nand winds',
    'Tides <b>and</b> winds',
    '<b>Tides</b> and winds',
    '<br>Tides',
    '<img src="a.png">\n\nTides',
    '<div align="center"><img src="a.png"></div>\n\n# Tides\n',
    '<https://example.org> has the tides',
    '<desk@example.org> has the tides',
    '- <b>Tides</b>',
    '<!-- a comment -->\nTides',
    '<p>Tides</p>\n&nbsp;',
    '<p>Tides</p></div>.',
    '<Tide/>and winds',
  ])('%j', body => {
    expect(isHtmlThroughout(body)).toBe(false);
  });
});
