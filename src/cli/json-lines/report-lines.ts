import { describeArticle } from '../../report/describe-article.ts';
import type { ConvertedLine } from '../../streams/convert-line.ts';
import type { ReportedRecord } from './lines-work.ts';

/** @returns the report's entries for records, without the articles themselves */
export const reportLines = (lines: readonly ConvertedLine[]): readonly ReportedRecord[] =>
  lines.map(({ copy, error }) => {
    if (copy !== undefined) {
      return { status: 'converted', warnings: copy.warnings, description: describeArticle(copy) };
    }
    return { status: 'failed', warnings: [], ...(error === undefined ? {} : { failure: error }) };
  });
