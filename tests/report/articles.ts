import type { ConvertedArticle, FailedArticle } from '../../src/report/report-builder.ts';
import { ReportBuilder } from '../../src/report/report-builder.ts';
import type { ReportData } from '../../src/report/report-data.ts';

/** @returns an article of ten words in two lines that lost nothing, and what else is said of it */
export const converted = (path: string, other: Partial<ConvertedArticle> = {}): ConvertedArticle => ({
  path,
  output: `texts/${path.replace('.html', '.txt')}`,
  status: 'converted',
  words: 10,
  lines: 2,
  removed: [],
  warnings: [],
  ...other,
});

export const failed = (
  path: string,
  code = 'binary',
  message = 'PNG, not text; leave it out',
): FailedArticle => ({
  path,
  status: 'failed',
  failure: { code, message },
});

/** @returns a removed line of capitals between two paragraphs */
export const removal = (text: string, rule = 'linked-capitals') => ({
  rule,
  text,
  after: 1,
  words: text.split(' ').length,
  previous: 'The ferry left.',
  next: 'It came back.',
});

/** @returns the report of these articles */
export const reportOf = (articles: Iterable<ConvertedArticle | FailedArticle>): ReportData => {
  const builder = new ReportBuilder('1.2.3');
  for (const article of articles) builder.add(article);
  return builder.data;
};
