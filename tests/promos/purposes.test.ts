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
])('the purposes of an element follow from the words of its name: %j', (name, expected) => {
  const html = `<p class="${name}">`;
  const start = html.indexOf('"') + 1;
  expect(purposesOf?.(html, start, start + name.length)).toBe(expected);
});

test('purposes are not needed to find promos in capitals', () => {
  expect(makePurposesOf(['capitals', 'unlinked'])).toBeUndefined();
});
