import { expect, test } from 'vitest';
import { createCleaner } from '../../../src/index.ts';

const article = '---\nlang: fr\n---\n<html lang="ru"><p>"a"</p><div lang="pl"><p>"b"</p></div>';

test.each([
  ['a block by its own, all others by the option', article, 'de', '„a“\n„b”'],
  ['without the option by front matter', article, '', '«a»\n„b”'],
  ['without front matter by the document', '<html lang="ru"><p>"a"</p>', '', '«a»'],
  ['by none as English', '<p>"a"</p>', '', '“a”'],
  ['by one that is not known as English', '<p>"a"</p>', 'tlh', '“a”'],
])('quotes are set by language: %s', (_, html, lang, text) => {
  expect(createCleaner({ lang }).clean(html).text).toBe(text);
});

test('header lines are set in the language of the article', () => {
  const { text } = createCleaner({ header: ['title'] }).clean('---\nlang: de\ntitle: Die "Wende"\n---\n');
  expect(text).toBe('Die „Wende“');
});

test.each(['„a“ ‚b‘', '«a» ‹b›', '”a” ’b’', '“a” ‘b’', '「a」 『b』'])('%s is made straight', html => {
  expect(createCleaner({ quotes: 'straight' }).clean(html).text).toBe(`"a" 'b'`);
});
