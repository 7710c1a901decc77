import { describe, expect, test } from 'vitest';
import { cleanCopy } from '../../src/index.ts';
import { rules, whyRemoved } from '../../src/promos/rules.ts';

describe.each(rules)('$name', rule => {
  test.each(rule.goes)('takes %s', html => {
    const { text, removed } = cleanCopy(html);
    expect(text).toBe('');
    expect(removed.map(removal => removal.rule)).toEqual([rule.name]);
  });

  test.each(rule.stays)('leaves %s', html => {
    expect(cleanCopy(html).removed).toEqual([]);
  });

  test('leaves something that looks like what it takes', () => {
    expect(rule.goes.length).toBeGreaterThan(0);
    expect(rule.stays.length).toBeGreaterThan(0);
  });

  test('says why in a sentence', () => {
    expect(whyRemoved(rule.name)).toMatch(/^[A-Z].*\.$/);
  });
});

test('each rule has a name of its own', () => {
  expect(new Set(rules.map(rule => rule.name)).size).toBe(rules.length);
});

test('a name that no rule has gives no reason', () => {
  expect(whyRemoved('nonsense')).toBe('');
  expect(whyRemoved('drop')).toMatch(/--drop/);
});
