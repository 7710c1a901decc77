import { expect, test } from 'vitest';
import { cleanCopy, OptionError, type Options } from '../../src/index.ts';

const article = `
<p>The wall fell.</p>
<p><a href="/1"><b>HARBOUR WALL COLLAPSES</b></a></p>
<p>“It’s gone,” she said.</p>
<p>CLICK HERE TO READ MORE</p>`;

const lines = (options?: Options) => cleanCopy(article, options).text.split('\n');

test('a removal says its rule, text and place', () => {
  expect(cleanCopy(article).removed).toEqual([
    { rule: 'linked-capitals', text: 'HARBOUR WALL COLLAPSES', after: 1 },
    { rule: 'call-to-action', text: 'CLICK HERE TO READ MORE', after: 2 },
  ]);
});

test('with none, promos are kept, but drop still applies', () => {
  expect(lines({ promos: 'none' })).toHaveLength(4);
  const { removed } = cleanCopy(article, { promos: 'none', drop: [/THE WALL FELL\./i] });
  expect(removed).toEqual([{ rule: 'drop', text: 'The wall fell.', after: 0 }]);
});

test.each([
  ['a whole text', [/The wall fell\./], 1],
  ['not a part of it', [/wall/], 2],
  ['not the first alternative only', [/The|wall/], 2],
  ['any of several patterns', [/nonsense/, /.*gone.*/], 1],
  ['straight quotes for curly ones', [/"It's gone," she said\./], 1],
  ['curly quotes', [/“It’s gone,” she said\./], 1],
  ['a curly quote as an escape', [/.It\u2019s gone.*/], 1],
])('drop matches %s', (_, drop, left) => {
  expect(lines({ drop })).toHaveLength(left);
  expect(lines({ drop })).toHaveLength(left);
});

test('the flag g has no effect', () => {
  expect(cleanCopy('<p>one</p><p>one</p><p>one</p><p>one</p>', { drop: [/one/g] }).text).toBe('');
});

test('curly quotes in a pattern match straight ones', () => {
  expect(cleanCopy('<p>It\'s "gone"</p>', { drop: [/It’s “gone”/] }).text).toBe('');
});

test('a range that is reversed with straight quotes matches as it was written', () => {
  expect(cleanCopy('<p>a’–’</p>', { drop: [/a[–-’]+/u] }).text).toBe('');
});

test.each(['drop', 'keep'])('%s rejects a pattern that is too large to be compiled', option => {
  const create = () => cleanCopy('', { [option]: [new RegExp('x'.repeat(100_000))] });
  expect(create).toThrow(
    new OptionError(option, 'contains a regular expression that is too large; split it'),
  );
});

test('keep takes precedence over rules and drop', () => {
  const keep = [/HARBOUR .*/, /The wall.*/];
  expect(lines({ drop: [/The wall.*/], keep })).toEqual([
    'The wall fell.',
    'HARBOUR WALL COLLAPSES',
    '“It’s gone,” she said.',
  ]);
});
