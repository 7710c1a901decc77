import fc from 'fast-check';
import he from 'he';
import { expect, test } from 'vitest';
import { decodeCommon } from '../../../src/html/references/common-references.ts';
import { decodeReferences } from '../../../src/html/references/references.ts';

const pieces = [
  '&',
  '&amp',
  '&quot;',
  '&rsquo;',
  '&RSQUO;',
  '&notit;',
  '#',
  ';',
  'x',
  '39',
  'amp;',
  ' ',
  '=',
  '&#x27;',
];

test('character references are decoded as by the package he', () => {
  const number = fc.integer({ min: 0, max: 11_000 }).map(code => `&#${code};`);
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), number)).map(parts => parts.join(''));
  fc.assert(fc.property(text, html => decodeReferences(html) === he.decode(html)));
});

test('numeric character references are decoded as by the package he', () => {
  for (let code = 0; code <= 10_000; code += 1)
    expect(decodeReferences(`&#${code};`)).toBe(he.decode(`&#${code};`));
});

test.each([
  ['a &amp; b &quot;c&quot; &#8217;&#39;', 'a & b "c" ’\''],
  ['R&D, a & b &&', undefined],
  ['a & b && 1&2', 'a & b && 1&2'],
  ['&amp', undefined],
  ['&eacute;', undefined],
  ['&NBSP;', undefined],
  ['&#150;', undefined],
  ['&#x27;', undefined],
  ['&amp;rsquo;', '&rsquo;'],
])('decodeUsual decodes text with only usual references: %s', (html, text) => {
  expect(decodeCommon(html)).toBe(text);
});
