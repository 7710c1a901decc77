import { expect, test } from 'vitest';
import { setQuotes } from '../../src/quotes/set-quotes.ts';

test.each([
  ["Write to o'brien@example.org, that's all.", "Write to o'brien@example.org, that’s all."],
  [`See "https://x.example/it's?a='b".`, `See “https://x.example/it's?a='b”.`],
  ["It's at 'www.x.example/it's'.", "It’s at ‘www.x.example/it's’."],
  ["at x.example/it's, and/or it's", "at x.example/it's, and/or it’s"],
  [`#don't and "#don't"`, `#don't and “#don't”`],
  ["#MeToo's and @name's", '#MeToo’s and @name’s'],
  ["'joe@x.example' isn't", '‘joe@x.example’ isn’t'],
])('%s becomes %s', (text, set) => {
  expect(setQuotes(text)).toBe(set);
  expect(setQuotes(set)).toBe(set);
});

test.each(["a'", '/', "a.'/", "a@'", "#'a", "www.'a", `http://'`])(
  'time grows linearly with repetitions of %j',
  piece => {
    const text = piece.repeat(30_000);
    const started = performance.now();
    setQuotes(text);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
