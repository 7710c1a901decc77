import type { ReportedArticle } from '../../report/report-builder.ts';
import type { Settings } from '../flags/flags.ts';
import type { Input } from '../inputs/input.ts';

/** A report that is collected during a run and written at the end. */
export interface Report {
  /** @throws {Failure} if the output of the article is the file of the report */
  add(article: ReportedArticle): void;
  /** Writes the report. */
  finish(): Promise<void>;
  /** Removes the temporary file of an unfinished report. */
  abandon(): void;
}

const none: Report = { add: () => {}, finish: async () => {}, abandon: () => {} };

/**
 * @param inputs all inputs of the run, which must not be overwritten
 * @returns the report of `--report`; without the flag, a report that does nothing
 * @throws {UsageError} if the next run would convert the report as an article
 * @throws {Failure} if the report can't be written, or is an input
 */
export const openReport = async (settings: Settings, inputs: readonly Input[]): Promise<Report> => {
  if (settings.report === undefined) return none;
  const { ReportTable, ReportFile } = await import('./report-file.ts');
  return settings.report === '-' ? new ReportTable() : new ReportFile(settings.report, settings, inputs);
};
