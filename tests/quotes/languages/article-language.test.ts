import { expect, test } from 'vitest';
import { createCleaner } from '../../../src/index.ts';

const article = '---\nlang: fr\n---\n<html lang="ru"><p>"a"</p><div lang="pl"><p>"b"</p></div>';

test.each([
  ['a block’s own, else that of the option', article, 'de', '„a“\n„b”'],
  ['without the option, that of the front matter', article, '', '«a»\n„b”'],
  ['without front matter, that of the document', '<html lang="ru"><p>"a"</p>', '', '«a»'],
  ['English if there is none', '<p>"a"</p>', '', '“a”'],
  ['English if it is unknown', '<p>"a"</p>', 'tlh', '“a”'],
])('the language of quotes is %s', (_, html, lang, text) => {
  expect(createCleaner({ lang }).clean(html).text).toBe(text);
});

test('quotes in header lines are set in the language of the article', () => {
  const { text } = createCleaner({ header: ['title'] }).clean('---\nlang: de\ntitle: Die "Wende"\n---\n');
  expect(text).toBe('Die „Wende“');
});

test.each(['„a“ ‚b‘', '«a» ‹b›', '”a” ’b’', '“a” ‘b’', '「a」 『b』'])('%s becomes straight', html => {
  expect(createCleaner({ quotes: 'straight' }).clean(html).text).toBe(`"a" 'b'`);
});
