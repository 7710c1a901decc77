import { describe, expect, test } from 'vitest';
import { createCleaner, OptionError, type OwnRule, whyRemoved } from '../../../src/index.ts';

/** Finds paragraphs that start with a bullet and precede a heading. */
const teaser: OwnRule = {
  name: 'teaser',
  finds: ({ text }, { after }) => text.startsWith('▶') && after?.element === 'h2',
};

const removed = (options: Parameters<typeof createCleaner>[0], html: string): readonly string[] =>
  createCleaner(options)
    .clean(html)
    .removed.map(({ rule, text }) => `${rule}: ${text}`);

describe('a rule of the user’s own', () => {
  test.each([
    ['finds promos', '<p>a<p>▶ Tides<h2>b', ['teaser: ▶ Tides']],
    ['gets the block after the one it judges', '<p>a<p>▶ Tides<p>b', []],
    [
      'is applied before the built-in rules',
      '<p><a href=x><b>▶ HIGH TIDES</b></a><h2>b',
      ['teaser: ▶ HIGH TIDES'],
    ],
    [
      'does not replace the built-in rules',
      '<p>a<p>CLICK HERE TO READ MORE',
      ['call-to-action: CLICK HERE TO READ MORE'],
    ],
  ])('%s', (_, html, expected) => {
    expect(removed({ rules: [teaser] }, html)).toEqual(expected);
  });

  test('is overridden by keep, and applies even if promos is none', () => {
    const html = '<p>▶ Tides<h2>b';
    expect(removed({ rules: [teaser], keep: [/▶.+/] }, html)).toEqual([]);
    expect(removed({ rules: [teaser], promos: 'none' }, html)).toEqual(['teaser: ▶ Tides']);
  });
});

test('a rule in without is not applied, but all others are', () => {
  const html = '<p><a href=x><b>HARBOUR LIVE</b></a><p>CLICK HERE TO READ MORE';
  expect(removed({ without: ['linked-capitals'] }, html)).toEqual([
    'call-to-action: CLICK HERE TO READ MORE',
  ]);
});

test('whyRemoved returns the why of a rule of the user’s own', () => {
  const why = 'A line with a pointer, above a heading.';
  expect(whyRemoved('teaser', [{ ...teaser, why }])).toBe(why);
  expect(whyRemoved('teaser')).toBe('');
});

test('the examples of a rule of the user’s own are checked', () => {
  const goes = ['<p>▶ Tides<h2>b'];
  const stays = ['<p>▶ Tides<p>b'];
  expect(() => createCleaner({ rules: [{ ...teaser, goes, stays }] })).not.toThrow();
  expect(() => createCleaner({ rules: [{ ...teaser, goes: stays }] })).toThrow(
    "rules contains the rule 'teaser', which finds no promo in '<p>▶ Tides<p>b', which is in goes; correct the rule or the example",
  );
  expect(() => createCleaner({ rules: [{ ...teaser, stays: goes }] })).toThrow(OptionError);
});

test.each([
  [
    { rules: [{ ...teaser, name: 'drop' }] },
    "rules contains a rule named 'drop', which is the name of a built-in rule; rename it",
  ],
  [
    { rules: [{ ...teaser, name: 'ask' }] },
    "rules contains a rule named 'ask', which is the name of a built-in rule; rename it",
  ],
  [
    { without: ['linked-capitls'] },
    /^without contains the unknown rule 'linked-capitls'; did you mean linked-capitals\?$/,
  ],
])('invalid names of rules are rejected: %o', (options, message) => {
  expect(() => createCleaner(options)).toThrow(OptionError);
  expect(() => createCleaner(options)).toThrow(message);
});

test('a rule that answers with a promise is an error, and removes nothing', () => {
  const cleaner = Reflect.apply(createCleaner, undefined, [
    { rules: [{ ...teaser, finds: async () => false }] },
  ]);
  expect(() => cleaner.clean('<p>a')).toThrow("rule 'teaser' must return true or false, not a promise");
});
