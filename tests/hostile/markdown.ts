import { type HostileCase, lines, repeat } from './case.ts';

/** @returns how many times a part fits into ten megabytes */
const ofTenMegabytes = (part: string): number => Math.floor(10_000_000 / part.length);

/** Markdown that can't be rendered in bounded memory is kept as it is written. */
const tooDense = (name: string, part: string): HostileCase => ({
  name,
  times: ofTenMegabytes(part),
  input: n => repeat(part, n),
  text: n => repeat(part, n).trimEnd(),
  warns: 'markdown-too-dense',
});

const words = 'Some words.';

/** Markdown that has taken renderers quadratic time or a deep stack. */
export const markdown: readonly HostileCase[] = [
  tooDense('ten megabytes of brackets', '['),
  tooDense('ten megabytes of nested quotes', '> '),
  tooDense('ten megabytes of nested lists', '- '),
  tooDense('ten megabytes of emphasis', '*a '),
  tooDense('ten megabytes of backticks', '` `` '),
  tooDense('ten megabytes of links', '[a](b) '),
  tooDense('ten megabytes of links without an end', '[a]('),
  {
    name: 'ten megabytes of footnotes',
    times: ofTenMegabytes('[^1]:\n'),
    input: n => repeat('[^1]:\n', n),
    text: n => repeat('[^1]: ', n).trimEnd(),
    warns: 'markdown-too-dense',
  },
  {
    name: 'as many one-letter paragraphs as are rendered',
    times: 999_999,
    input: n => repeat('a\n\n', n),
    text: n => lines('a', n),
  },
  {
    name: 'as many nested brackets as are rendered',
    times: 499_999,
    input: n => repeat('[', n),
    text: n => repeat('[', n),
  },
  {
    name: 'as many nested quotes as are rendered',
    times: 499_000,
    input: n => `${repeat('> ', n)}${words}`,
    text: () => words,
  },
  {
    name: 'as much emphasis without an end as is rendered',
    times: 499_999,
    input: n => `${repeat('*a ', n)}x`,
    text: n => `${repeat('*a ', n)}x`,
  },
  {
    name: 'ten megabytes of shortcodes',
    times: ofTenMegabytes('{{< figure >}}'),
    input: n => `${repeat('{{< figure >}}', n)}\n\n${words}`,
    text: () => words,
  },
  {
    name: 'ten megabytes of shortcodes without an end',
    times: ofTenMegabytes('{{< a '),
    input: n => `${words}\n\n${repeat('{{< a ', n)}`,
    text: n => `${words}\n${repeat('{{< a ', n).trimEnd()}`,
    warns: 'markdown-too-dense',
  },
  {
    name: 'ten megabytes of short paragraphs, lists and links',
    times: 100_000,
    input: n =>
      repeat(
        `## Low\n\nSome *words* and [a link](https://example.org) with \`code\`, ${'and more '.repeat(2)}\n\n- one\n- two\n\n`,
        n,
      ),
    text: n => lines('Low\nSome words and a link with code, and more and more\none\ntwo', n),
  },
];
