import type { ArticleDescription } from '../../src/report/describe-article.ts';
import { ReportBuilder, type ReportedArticle } from '../../src/report/report-builder.ts';
import type { ReportData } from '../../src/report/report-data.ts';

/**
 * @returns a converted article of ten words in two lines without removals, changed as the second argument
 * says
 */
export const converted = (
  path: string,
  { words = 10, lines = 2, removed = [], ...other }: Partial<ArticleDescription & ReportedArticle> = {},
): ReportedArticle => ({
  path,
  output: `texts/${path.replace('.html', '.txt')}`,
  status: 'converted',
  description: { words, lines, removed },
  warnings: [],
  ...other,
});

export const failed = (
  path: string,
  code = 'binary',
  message = 'PNG, not text; leave it out',
): ReportedArticle => ({ path, status: 'failed', warnings: [], failure: { code, message } });

/** @returns a removed line between two paragraphs */
export const removal = (text: string, rule = 'linked-capitals') => ({
  rule,
  text,
  after: 1,
  words: text.split(' ').length,
  previous: 'The ferry left.',
  next: 'It came back.',
});

/** @returns a report of articles */
export const reportOf = (articles: Iterable<ReportedArticle>, checked = false): ReportData => {
  const builder = new ReportBuilder('1.2.3', checked);
  for (const article of articles) builder.add(article);
  return builder.data;
};
