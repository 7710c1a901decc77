import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { converted, failed, removal, reportOf } from './articles.ts';

const app = removal('CLICK HERE TO GET THE APP', 'call-to-action');
const story = removal('MAYOR DEFENDS HER RECORD ON STORM DRAINS');

const report = reportOf([
  converted('a.html', { removed: [app] }),
  converted('b.html', { removed: [{ ...app, next: undefined }, story] }),
  converted('c.html', {
    status: 'unchanged',
    warnings: [{ code: 'cut-off', message: 'x is never closed; y' }],
  }),
  converted('d.html', { words: 0, lines: 0 }),
  failed('e.png'),
]);

test('articles are counted by status', () => {
  expect(report.articles).toEqual({
    total: 5,
    converted: 3,
    unchanged: 1,
    failed: 1,
    warned: 1,
    empty: 1,
    shortened: 2,
  });
});

test('an article without a description counts only by its status', () => {
  const { articles, shares } = reportOf([{ path: 'a.html', status: 'unchanged', warnings: [] }]);
  expect(articles).toMatchObject({ total: 1, unchanged: 1, empty: 0 });
  expect(shares.every(range => range.articles === 0)).toBe(true);
});

test('kept and removed words and lines are counted', () => {
  expect(report.words).toEqual({ kept: 30, removed: 19 });
  expect(report.lines).toEqual({ kept: 6, removed: 3 });
});

test('identical lines are grouped, with each place and its neighbours', () => {
  expect(report.removals).toEqual([
    {
      rule: 'call-to-action',
      text: 'CLICK HERE TO GET THE APP',
      places: [
        { source: 0, after: 1, previous: 'The ferry left.', next: 'It came back.' },
        { source: 1, after: 1, previous: 'The ferry left.' },
      ],
    },
    {
      rule: 'linked-capitals',
      text: 'MAYOR DEFENDS HER RECORD ON STORM DRAINS',
      places: [{ source: 1, after: 1, previous: 'The ferry left.', next: 'It came back.' }],
    },
  ]);
  expect(report.sources.map(({ path }) => path)).toEqual(['a.html', 'b.html']);
});

test('a line removed by two rules counts as two lines', () => {
  const { removals } = reportOf([converted('a.html', { removed: [app, { ...app, rule: 'drop' }] })]);
  expect(removals).toHaveLength(2);
});

test('removals are counted by rule, the most frequent first, each with its reason', () => {
  expect(report.rules).toEqual([
    {
      rule: 'call-to-action',
      why: expect.stringMatching(/^An all-capitals .*\.$/),
      removals: 2,
      lines: 1,
      articles: 2,
    },
    {
      rule: 'linked-capitals',
      why: expect.stringMatching(/^An all-capitals .*\.$/),
      removals: 1,
      lines: 1,
      articles: 1,
    },
  ]);
});

test('articles are counted by their share of removed words', () => {
  const lost = (words: number) => converted('a.html', { words: 100 - words, removed: [{ ...app, words }] });
  const { shares } = reportOf([converted('a.html'), ...[1, 2, 5, 6, 50, 51, 100].map(lost)]);
  expect(shares.map(({ upTo, articles }) => [upTo, articles])).toEqual([
    [0, 1],
    [0.01, 1],
    [0.02, 1],
    [0.05, 1],
    [0.1, 1],
    [0.2, 0],
    [0.5, 1],
    [1, 2],
  ]);
});

describe('the articles to check first', () => {
  const articles = Array.from({ length: 30 }, (_, i) =>
    converted(`${i}.html`, {
      words: i < 12 ? 0 : 100 - i,
      removed: i % 2 === 0 ? [{ ...app, words: i }] : [],
    }),
  );
  const { largestLosses, shortest, empty, articles: counts } = reportOf(articles);

  test('are the ten that lost the largest share', () => {
    expect(largestLosses.map(({ path }) => path)).toEqual(
      [2, 4, 6, 8, 10, 28, 26, 24, 22, 20].map(i => `${i}.html`),
    );
    expect(largestLosses[5]).toEqual({ path: '28.html', words: 72, removedWords: 28, share: 0.28 });
  });

  test('and the ten shortest', () => {
    expect(shortest.map(({ path }) => path)).toEqual(Array.from({ length: 10 }, (_, i) => `${29 - i}.html`));
  });

  test('and the empty ones: all are counted, and the ten with the most removed words are named', () => {
    expect(empty.map(({ path }) => path)).toEqual([10, 8, 6, 4, 2, 0, 1, 3, 5, 7].map(i => `${i}.html`));
    expect(counts.empty).toBe(12);
  });
});

test('problems are grouped by code: failures first, all counted, a hundred articles named', () => {
  const warned = converted('a.html', { warnings: [{ code: 'cut-off', message: 'x is never closed; y' }] });
  const { problems } = reportOf([
    ...Array.from({ length: 150 }, () => warned),
    failed('b.png'),
    failed(
      'c.html',
      'front-matter-unclosed',
      'front matter starts with --- but is never closed; add --- after it',
    ),
    failed('d.png'),
  ]);
  expect(
    problems.map(({ severity, code, count, articles }) => [severity, code, count, articles.length]),
  ).toEqual([
    ['failure', 'binary', 2, 2],
    ['failure', 'front-matter-unclosed', 1, 1],
    ['warning', 'cut-off', 150, 100],
  ]);
  expect(problems[0]?.articles[1]).toEqual({ path: 'd.png', message: 'PNG, not text; leave it out' });
});

test('a report matches its schema', () => {
  const schema: unknown = JSON.parse(readFileSync('src/report/report.schema.json', 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(reportOf([]))).toBe(true);
  expect(validate({ ...report, more: 1 })).toBe(false);
});
