import type { ReportedArticle } from '../../report/report-builder.ts';
import type { Settings } from '../flags/flags.ts';
import type { Input } from '../inputs/input.ts';

/** A report that is collected during a run and written at its end. */
export interface Report {
  /** @throws {Failure} where the article's output is the report's own file */
  add(article: ReportedArticle): void;
  /** Writes what was collected. */
  finish(): Promise<void>;
  /** Leaves no trace of what isn't finished. */
  abandon(): void;
}

const none: Report = { add: () => {}, finish: async () => {}, abandon: () => {} };

/**
 * @param inputs all inputs of the run: none of them is written over
 * @returns the report that was asked for; where none was, nothing is loaded, and nothing comes of it
 * @throws {UsageError} where the next run would take the report for an article
 * @throws {Failure} where it can't be written, or is an input
 */
export const openReport = async (settings: Settings, inputs: readonly Input[]): Promise<Report> => {
  if (settings.report === undefined) return none;
  const { ReportTable, ReportFile } = await import('./report-file.ts');
  return settings.report === '-' ? new ReportTable() : new ReportFile(settings.report, settings, inputs);
};
