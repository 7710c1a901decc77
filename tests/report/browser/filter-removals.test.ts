import { describe, expect, test } from 'vitest';
import { type Filter, makeFilter } from '../../../src/report/browser/filter-removals.ts';

const place = (source: number) => ({ source, after: 1, number: 0 });

const filter = makeFilter({
  sources: ['news/a.html', 'news/b.html', 'sport/c.html'].map(path => ({
    path,
    url: path,
    textUrl: undefined,
  })),
  removals: [
    { rule: 'linked-capitals', text: 'MAYOR’S RECORD ON STORM DRAINS', places: [place(0)] },
    { rule: 'call-to-action', text: 'GET THE APP', places: [place(0), place(1), place(2), place(2)] },
    {
      rule: 'linked-heading',
      text: 'A STORM IN A HARBOUR AND WHAT CAME OF IT',
      places: [place(1), place(2)],
    },
  ],
  reasons: new Map(),
});

const everything: Filter = {
  search: '',
  rule: '',
  path: '',
  times: { from: 1, to: Number.POSITIVE_INFINITY },
  order: 'articles',
};

/** @returns the first word and the number of places of each removal that passes a filter */
const found = (part: Partial<Filter>) =>
  filter({ ...everything, ...part }).map(({ removal, places }) => [
    removal.text.split(' ')[0],
    places.length,
  ]);

const mayor = ['MAYOR’S', 1];
const app = ['GET', 4];
const storm = ['A', 2];

test.each<[string, Partial<Filter>, readonly unknown[]]>([
  ['everything by default', {}, [mayor, app, storm]],
  ['lines with a word, in any case', { search: 'storm' }, [mayor, storm]],
  ['lines with several words, in any order', { search: ' drains  mayor ' }, [mayor]],
  ['lines with a curly quote, for a straight one', { search: "mayor's" }, [mayor]],
  ['nothing, for a word that is not in any line', { search: 'ferry' }, []],
  ['removals of a rule', { rule: 'call-to-action' }, [app]],
  [
    'only the places in a folder',
    { path: 'sport/' },
    [
      ['GET', 2],
      ['A', 1],
    ],
  ],
  ['removals in an article', { path: 'News/A.html' }, [mayor, ['GET', 1]]],
  ['lines that were removed once', { times: { from: 1, to: 1 } }, [mayor]],
  ['lines that were removed several times', { times: { from: 2, to: 3 } }, [storm]],
  [
    'lines that were removed several times in a folder',
    { path: 'sport/', times: { from: 2, to: 9 } },
    [['GET', 2]],
  ],
  [
    'removals that match all conditions',
    { search: 'a', rule: 'linked-heading', path: 'news', times: { from: 1, to: 1 } },
    [['A', 1]],
  ],
])('lets through %s', (_, part, expected) => {
  expect(found(part)).toEqual(expected);
});

describe('sorts by', () => {
  test.each<[Filter['order'], readonly unknown[]]>([
    ['frequent', [app, storm, mayor]],
    ['longest', [storm, mayor, app]],
    ['alphabetical', [storm, app, mayor]],
    ['articles', [mayor, app, storm]],
  ])('%s', (order, expected) => {
    expect(found({ order })).toEqual(expected);
  });
});
