import { expect, test } from 'vitest';
import { readBlocks } from '../../src/html/read-blocks.ts';

const langs = (html: string) => readBlocks(html).blocks.map(({ text, lang }) => `${lang}:${text}`);

test.each([
  ['its own', '<p lang="de">a</p><p>b</p>', ['de:a', ':b']],
  ['that of an ancestor', '<div lang="de"><p>a</p></div>b', ['de:a', ':b']],
  ['the nearest of two', '<div lang="de"><p lang="fr">a</p><p>b</p></div>', ['fr:a', 'de:b']],
  ['its own after a missing end tag', '<p lang="de">a<p>b', ['de:a', ':b']],
  ['that of its row', '<table><tr lang="de"><td>a<td>b</table>', ['de:a\tb']],
  ['not that of an inline element', '<p><i lang="de">a</i> b</p>', [':a b']],
  ['not that of the whole document', '<html lang="de"><p>a</p></html>', [':a']],
])('the language of a block is %s', (_, html, expected) => {
  expect(langs(html)).toEqual(expected);
});

test.each([
  ['<html lang="de-CH"><body lang="de"><p>a', 'de-CH'],
  ['<html><body lang="de"><p>a', 'de'],
  ['<p lang="de">a', ''],
])('the document’s language in %s is %j', (html, lang) => {
  expect(readBlocks(html).lang).toBe(lang);
});
