import { expect, test } from 'vitest';
import { makePurposesOf, Purpose } from '../../src/promos/purposes.ts';

const purposesOf = makePurposesOf('all');

test.each([
  ['related', Purpose.Related],
  ['box related-links', Purpose.Related],
  ['relatedLinks', Purpose.Related],
  ['boxRelated', Purpose.Related],
  ['RELATED_BOX', Purpose.Related],
  ['share newsletter', Purpose.Share | Purpose.Call],
  ['tags2 ad', Purpose.Tags | Purpose.Ad],
  ['unrelated', 0],
  ['boxrelated', 0],
  ['RelatedBox'.toLowerCase(), 0],
  ['', 0],
])('the name %j tells what is known of its words', (name, expected) => {
  const html = `<p class="${name}">`;
  const start = html.indexOf('"') + 1;
  expect(purposesOf?.(html, start, start + name.length)).toBe(expected);
});

test('promos in capitals are told without purposes', () => {
  expect(makePurposesOf(['capitals', 'unlinked'])).toBeUndefined();
});
