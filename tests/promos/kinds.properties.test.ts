import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CleanCopy, cleanCopy } from '../../src/index.ts';
import { promoKinds } from '../../src/options.ts';
import { inCapitals } from '../../src/promos/capitals.ts';
import { rules } from '../../src/promos/rules.ts';
import { blockHtml } from '../properties/html.ts';
import { runs } from '../runs.ts';

/** Articles with lines that rules remove, lines that rules keep, and anything else. */
const articles = fc
  .array(
    fc.oneof(
      fc.constantFrom(...rules.flatMap(({ goes, stays }) => [...goes, ...stays])),
      blockHtml,
      fc.constant(
        '<p>The council met on Tuesday night to talk about the harbour, its wall and what they cost.</p>',
      ),
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join('\n'));

const linesOf = ({ text }: CleanCopy): readonly string[] => (text === '' ? [] : text.split('\n'));

test('by default, only promos in capitals are removed', () => {
  const ofCapitals = rules.filter(({ kind }) => kind === 'capitals').map(({ name }): string => name);
  fc.assert(
    fc.property(articles, html => {
      const { text, removed } = cleanCopy(html);
      const capitals = cleanCopy(html, { promos: ['capitals'] });
      expect({ text, removed }).toEqual({ text: capitals.text, removed: capitals.removed });
      for (const { rule, text: promo } of removed) {
        expect(ofCapitals).toContain(rule);
        expect(inCapitals(promo)).toBe(true);
      }
    }),
    runs(300),
  );
});

test('with none, nothing is removed; with any kinds, the other lines are not changed', () => {
  fc.assert(
    fc.property(articles, fc.subarray([...promoKinds]), (html, promos) => {
      const whole = cleanCopy(html, { promos: 'none', quotes: 'keep' });
      expect(whole.removed).toEqual([]);
      const copy = cleanCopy(html, { promos, quotes: 'keep' });
      const lines = [...linesOf(copy)];
      // Starts at the end, so that the places of the remaining removals stay valid.
      for (const { text, after } of copy.removed.toReversed()) lines.splice(after, 0, ...text.split('\n'));
      expect(lines).toEqual(linesOf(whole));
    }),
    runs(300),
  );
});
