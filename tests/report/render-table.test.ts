import { expect, test } from 'vitest';
import { renderTable } from '../../src/report/render-table.ts';
import { converted, failed, removal, reportOf } from './articles.ts';

test('the table has the counts, the rules and what to check first', () => {
  const app = removal('GET THE APP', 'call-to-action');
  const report = reportOf([
    converted('a.html', { words: 1200, removed: [app] }),
    converted('b.html', { removed: [app, removal('STORM DRAINS FAILED')] }),
    converted('c.html', { words: 0 }),
    failed('d.png'),
  ]);
  expect(renderTable(report, text => text)).toBe(`articles
      3  converted
      0  unchanged
      1  failed
      0  with warnings
      1  empty

words
  1,210  kept
      9  removed

lines removed, by rule
      2  call-to-action
      1  linked-capitals

lines removed most often
      2  GET THE APP

largest share of words removed
  37.5%  b.html
   0.2%  a.html

fewest words left
     10  b.html
  1,200  a.html

nothing left
      0  c.html
`);
});

test('sections without rows are left out', () => {
  expect(renderTable(reportOf([]), text => text)).not.toMatch(/rule|often|share|fewest|nothing/);
});

test('names and texts are made printable', () => {
  const report = reportOf([converted('\u001b[31m.html')]);
  expect(renderTable(report, text => text.replaceAll('\u001b', '\\x1b'))).toContain('\\x1b[31m.html');
});
