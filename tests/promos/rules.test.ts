import { describe, expect, test } from 'vitest';
import { cleanCopy } from '../../src/index.ts';
import { rules, whyRemoved } from '../../src/promos/rules.ts';

const above =
  'The council met on Tuesday night to talk about the harbour, its wall, its drains and what they cost.';
const below =
  'A vote is expected next week, said the clerk, who has kept the minutes of the council for eleven years.';

/** Puts a promo between two paragraphs, because rules also take its article into account. */
const between = (html: string): string => `<p>${above}</p>\n${html}\n<p>${below}</p>`;

describe.each(rules)('$name', rule => {
  const promos = [rule.kind];

  test.each(rule.goes)('removes %s', html => {
    const { text, removed } = cleanCopy(between(html), { promos });
    expect(text).toBe(`${above}\n${below}`);
    expect(removed.map(removal => removal.rule)).toContain(rule.name);
  });

  test.each(rule.stays)('keeps %s', html => {
    expect(cleanCopy(between(html), { promos }).removed).toEqual([]);
  });

  test.each(rule.goes)('is not applied unless its kind is removed: %s', html => {
    const { removed } = cleanCopy(between(html), { promos: 'none' });
    expect(removed).toEqual([]);
  });

  test('has examples of what it removes and of similar lines that it keeps', () => {
    expect(rule.goes.length).toBeGreaterThan(0);
    expect(rule.stays.length).toBeGreaterThan(0);
  });

  test('has its reason in a sentence', () => {
    expect(whyRemoved(rule.name)).toMatch(/^[A-Z].*\.$/);
  });
});

test('each rule has a unique name', () => {
  expect(new Set(rules.map(rule => rule.name)).size).toBe(rules.length);
});

test('an unknown rule has no reason', () => {
  expect(whyRemoved('nonsense')).toBe('');
  expect(whyRemoved('drop')).toBe('A line that matches a pattern of your own.');
});
