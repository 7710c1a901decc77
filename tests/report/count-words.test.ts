import { expect, test } from 'vitest';
import { countWords } from '../../src/report/count-words.ts';

test.each([
  ['', 0, 'nothing'],
  ['The ferry left at dawn.', 5, 'runs of anything but spaces'],
  ['It left.\nIt came back.\tTwice', 6, 'lines and cells'],
  ['6’2” tall — at last', 5, 'marks that stand alone'],
  ['渡轮清晨出发。', 6, 'Han characters, each for itself'],
  ['フェリーは夜明けに。', 9, 'kana, each for itself'],
  ['渡轮 ferry 出发', 5, 'scripts side by side'],
])('%j has %i words: %s', (text, words) => {
  expect(countWords(text)).toBe(words);
});
