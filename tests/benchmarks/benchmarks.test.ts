import { describe, expect, test } from 'vitest';
import { cleanCopy } from '../../src/index.ts';
import { makeArticle } from './articles/article.ts';
import { Random } from './articles/random.ts';
import { takeTurns } from './measure/rounds.ts';
import { median, ratioTo } from './measure/statistics.ts';
import { runSection } from './run-section.ts';
import { tiny } from './section.ts';
import { sections } from './sections.ts';

describe('generated articles', () => {
  test('the same seed gives the same article', () => {
    expect(makeArticle(3, 6_000)).toEqual(makeArticle(3, 6_000));
    expect(makeArticle(3, 6_000).source).not.toBe(makeArticle(4, 6_000).source);
  });

  test('random numbers are those of mulberry32', () => {
    const random = new Random(1);
    const numbers = Array.from({ length: 3 }, () => Math.floor(random.next() * 2 ** 32));
    expect(numbers).toEqual([2693262067, 11749833, 2265367787]);
  });

  test.each([6_000, 100_000])('their size is about right: %d bytes', bytes => {
    const { length } = makeArticle(5, bytes).source;
    expect(length).toBeGreaterThan(bytes * 0.98);
    expect(length).toBeLessThan(bytes * 1.3);
  });

  test('their paragraphs are kept and their promos are removed', () => {
    const { source, paragraphs, promos } = makeArticle(6, 50_000);
    const { text, removed } = cleanCopy(source, { quotes: 'keep' });
    expect(text.split('\n')).toEqual(paragraphs);
    expect(removed.map(removal => removal.text)).toEqual(promos);
  });
});

describe('measuring', () => {
  test('contenders take turns, and the first round does not count', () => {
    const order: string[] = [];
    const run = (name: string) => ({ name, run: () => order.push(name) });
    expect(takeTurns([run('a'), run('b')], 2)).toEqual([
      [4, 5],
      [3, 6],
    ]);
    expect(order.join('')).toBe('abbaab');
  });

  test('ratios are computed per round', () => {
    expect(median([3, 1, 2, 4])).toBe(2.5);
    expect(ratioTo([2, 30, 6], [1, 10, 3])).toEqual({ median: 2, low: 2, high: 2.5 });
  });
});

test.each(sections)('section $name runs', { timeout: 120_000 }, section => {
  const lines: string[] = [];
  runSection(section, { scale: tiny, print: line => lines.push(line) });
  expect(lines.join('\n')).toContain('cleancopy');
  expect(lines.join('\n')).not.toMatch(/NaN|undefined|Infinity/);
});
