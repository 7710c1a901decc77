import { expect, test } from 'vitest';
import { countWords } from '../../src/report/count-words.ts';

test.each([
  ['', 0, 'nothing'],
  ['The ferry left at dawn.', 5, 'words between spaces'],
  ['It left.\nIt came back.\tTwice', 6, 'words in lines and cells'],
  ['6’2” tall — at last', 5, 'words, but no marks alone'],
  ['渡轮清晨出发。', 6, 'each Han character'],
  ['フェリーは夜明けに。', 9, 'each kana'],
  ['渡轮 ferry 出发', 5, 'words in several scripts'],
])('%j has %i words: %s', (text, words) => {
  expect(countWords(text)).toBe(words);
});
