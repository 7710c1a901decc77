import type { ReportedArticle } from '../../report/report-builder.ts';
import type { MissingInput } from '../inputs/find-inputs.ts';
import { inputPath } from '../inputs/input.ts';
import type { Outcome } from './article.ts';

/**
 * @param isShared whether all inputs share one output
 * @returns the report's entry for an input
 */
export const reportOutcome = (outcome: Outcome, isShared: boolean): ReportedArticle => {
  const { input, output, warnings, failure, description } = outcome;
  const path = inputPath(input);
  if (failure !== undefined) return { path, status: 'failed', warnings: [], failure };
  return {
    path,
    ...(output === undefined || output === '-' || isShared ? {} : { output }),
    status: statusOf(outcome),
    warnings,
    ...(description === undefined ? {} : { description }),
  };
};

const statusOf = ({ state }: Outcome): ReportedArticle['status'] =>
  state === 'unchanged' || state === 'left' ? 'unchanged' : 'converted';

/** @returns the report's entry for an input that doesn't exist or can't be read */
export const reportMissing = ({ path, message }: MissingInput): ReportedArticle => ({
  path,
  status: 'failed',
  warnings: [],
  failure: { code: 'unreadable', message },
});
