import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLeftOver, decodeReferences } from '../../src/html/references/references.ts';
import { ArticleError } from '../../src/problems.ts';
import { cleanCopy } from '../../src/select.ts';
import { runs } from '../runs.ts';
import { anything, blockHtml, inlineHtml, laxHtml, tagSoup } from './html.ts';
import { oracle } from './oracle.ts';

/** @returns the text with promos kept and quotes unchanged */
const text = (html: string | Uint8Array): string => cleanCopy(html, { promos: 'none', quotes: 'keep' }).text;

/** @returns the text of an article, or the code of an expected error */
const outcome = (input: string | Uint8Array): string => {
  try {
    return cleanCopy(input).text;
  } catch (error) {
    if (error instanceof ArticleError) return error.code;
    throw error;
  }
};

const escapeText = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('any string gives a text or an expected error', () => {
  fc.assert(
    fc.property(anything, input => {
      const result = outcome(input);
      expect(result).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u00a0\u2028]|\n\n|^\n|\n$|[ \t]$/m);
    }),
    runs(3_000),
  );
});

test('any bytes give a text or an expected error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), input => {
      expect(outcome(input).isWellFormed()).toBe(true);
    }),
    runs(2_000),
  );
});

test('converting a text again, as paragraphs, does not change it', () => {
  fc.assert(
    fc.property(fc.oneof(laxHtml, inlineHtml, tagSoup), html => {
      // Excludes preformatted text, whose spaces a paragraph would fold, rows, and character references that
      // were escaped three times.
      fc.pre(!/<pre|<td|<th/.test(html));
      const once = cleanCopy(html).text;
      fc.pre(decodeLeftOver(once) === once && decodeReferences(escapeText(once)) === once);
      const again = once
        .split('\n')
        .map(line => `<p>${escapeText(line)}</p>`)
        .join('\n');
      expect(cleanCopy(again).text).toBe(once);
    }),
    runs(2_000),
  );
});

test('a text is never longer than the visible part of its HTML', () => {
  fc.assert(
    fc.property(fc.oneof(laxHtml, tagSoup, inlineHtml), html => {
      // A block's line break replaces at least one character, the `<` of its start tag.
      expect(text(html).length).toBeLessThanOrEqual(decodeReferences(html).length);
      const visible = decodeReferences(html.replaceAll(/<[^>]*>/g, ''));
      const written = (all: string): number => all.replaceAll(/\s/g, '').length;
      expect(written(text(html))).toBeLessThanOrEqual(written(visible));
    }),
    runs(2_000),
  );
});

test('CR, LF and CRLF give the same text', () => {
  fc.assert(
    fc.property(fc.oneof(laxHtml, anything, inlineHtml), html => {
      fc.pre(!html.includes('\r'));
      expect(outcome(html.replaceAll('\n', '\r\n'))).toBe(outcome(html));
      expect(outcome(html.replaceAll('\n', '\r'))).toBe(outcome(html));
    }),
    runs(2_000),
  );
});

const inlineTags = [
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<span>',
  '</span>',
  '<font size=1>',
  '</font>',
  '<x-y>',
  '</x-y>',
];

test.each([
  ['paragraphs', (inner: string) => `<p>${inner}</p>`],
  ['cells', (inner: string) => `<table><tr><td>${inner}<td>${inner}</table>`],
  ['preformatted text', (inner: string) => `<pre>${inner}</pre>`],
  ['the root', (inner: string) => inner],
])('inline tags anywhere do not change the text: %s', (name, wrap) => {
  const tags = fc.constantFrom(...inlineTags, '<a>', '</a>', '<a href=x>', '<u>', '</u>', '<em class="x">');
  // Two line feeds at the root are an empty line only if no tag separates them, so they are kept together.
  const lineFeeds = name === 'the root' ? ['\n\n'] : ['\n', '\n\n', ' \n'];
  const pieces = fc.array(fc.constantFrom('a', 'B1 ', ' c', ...lineFeeds, '"d"', '\u00a0', '—'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(pieces, fc.array(tags, { minLength: 9, maxLength: 9 }), (parts, between) => {
      const tagged = parts.map((part, i) => `${between[i] ?? ''}${part}`).join('') + (between[8] ?? '');
      expect(text(wrap(tagged))).toBe(text(wrap(parts.join(''))));
    }),
    runs(2_000),
  );
});

test.each([
  ['well nested', blockHtml],
  ['with end tags left out', laxHtml],
  ['of tags in any order', tagSoup],
  ['of inline content', inlineHtml],
])('the text is that of an independent implementation for documents %s', (_, documents) => {
  fc.assert(
    fc.property(documents, html => {
      const document = `<!doctype html><div>${html}</div>`;
      expect(text(document)).toBe(oracle(document));
    }),
    runs(2_000),
  );
});

test('selecting everything changes nothing', () => {
  const all = [{ select: ['body'] }, { select: ['html'] }, { select: ['*'] }, { remove: ['.nothing'] }];
  fc.assert(
    fc.property(blockHtml, html => {
      for (const options of all) expect(cleanCopy(html, options)).toEqual(cleanCopy(html));
    }),
    runs(500),
  );
});
