import { formatCount, formatShare } from './format-number.ts';
import type { ReportData } from './report-data.ts';

/** How many of the most frequent lines are shown. */
const maxFrequentLines = 5;

type Row = readonly [number: string, name: string];

/**
 * @param printable makes text safe to print on a terminal
 * @returns a short table of a report: the counts, the rules, and the articles to check first
 */
export const renderTable = (data: ReportData, printable: (text: string) => string): string => {
  const { articles, words, rules, largestLosses, shortest, empty } = data;
  const sections: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    [
      'articles',
      [
        [formatCount(articles.converted), 'converted'],
        [formatCount(articles.unchanged), 'unchanged'],
        [formatCount(articles.failed), 'failed'],
        [formatCount(articles.warned), 'with warnings'],
        [formatCount(articles.empty), 'empty'],
      ],
    ],
    [
      'words',
      [
        [formatCount(words.kept), 'kept'],
        [formatCount(words.removed), 'removed'],
      ],
    ],
    ['lines removed, by rule', rules.map(({ rule, removals }) => [formatCount(removals), rule])],
    [
      'lines removed most often',
      frequentLines(data).map(({ text, places }) => [formatCount(places.length), text]),
    ],
    ['largest share of words removed', largestLosses.map(({ share, path }) => [formatShare(share), path])],
    ['fewest words left', shortest.map(({ words, path }) => [formatCount(words), path])],
    ['nothing left', empty.map(({ words, path }) => [formatCount(words), path])],
  ];
  const width = Math.max(...sections.flatMap(([, rows]) => rows.map(([number]) => number.length)));
  return sections
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => [
      title,
      ...rows.map(([number, name]) => `  ${number.padStart(width)}  ${printable(name)}`),
    ])
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
};

const frequentLines = ({ removals }: ReportData): ReportData['removals'] =>
  removals
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, maxFrequentLines);
