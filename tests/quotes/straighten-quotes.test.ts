import { expect, test } from 'vitest';
import { straightenQuotes } from '../../src/quotes/straighten-quotes.ts';

test.each([
  ['“So it’s ‘news’,” she said.', `"So it's 'news'," she said.`],
  ['already "straight"', 'already "straight"'],
  ['„low“ and «these», ‚low‘ and ‹these›', `"low" and "these", 'low' and 'these'`],
  ['「这」和『那』', `"这"和'那'`],
  ['« Oui », dit-il.', '" Oui ", dit-il.'],
  ['primes: 6′2″', 'primes: 6′2″'],
  ['Home » News', 'Home » News'],
  ['', ''],
])('%s becomes %s', (text, straight) => {
  expect(straightenQuotes(text)).toBe(straight);
});

test('does not change code', () => {
  expect(straightenQuotes('“a” ‘b’ “c”', [4, 7])).toBe('"a" ‘b’ "c"');
  expect(straightenQuotes('“a” ‘b’', [0, 7])).toBe('“a” ‘b’');
});
