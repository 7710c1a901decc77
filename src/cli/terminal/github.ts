import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { firstDifference } from '../check/difference.ts';
import { attempt } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { inputPath } from '../inputs/input.ts';
import type { DeliveredOutput } from '../outputs/target.ts';
import type { Log } from './log.ts';
import { printable } from './printable.ts';
import { writeStderr } from './stderr.ts';

/**
 * Adds annotations on files and a job summary for GitHub Actions.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const logToGitHub = (log: Log, { check }: Settings): Log => {
  const lines: string[] = [];
  const annotate = (level: 'error' | 'warning', file: string, line: number, message: string): void => {
    const place = escapeProperty(path.relative(process.env['GITHUB_WORKSPACE'] ?? '', path.resolve(file)));
    writeStderr(`::${level} file=${place},line=${line}::${escapeData(message)}\n`);
    lines.push(`- ${escapeMarkdown(`${file}: ${message}`)}`);
  };
  const annotateOutput = (input: string, { output, state, change }: Partial<DeliveredOutput>): void => {
    const text = output ?? '';
    if (state === 'missing') annotate('error', input, 1, `${text} is missing`);
    if (state === 'gone') annotate('error', text, 1, 'its article is gone');
    if (state === 'different') {
      annotate('error', text, change === undefined ? 1 : firstDifference(change), 'is out of date');
    }
  };
  return {
    ...log,
    missing: async missing => {
      await log.missing(missing);
      annotate('error', missing.path, 1, missing.message);
    },
    outcome: async outcome => {
      await log.outcome(outcome);
      const input = inputPath(outcome.input);
      if (outcome.failure !== undefined) annotate('error', input, 1, outcome.failure.message);
      for (const { message, line = 1 } of outcome.warnings) annotate('warning', input, line, message);
      annotateOutput(input, outcome);
    },
    output: async delivered => {
      await log.output(delivered);
      annotateOutput(delivered.output, delivered);
    },
    summary: async remedy => {
      await log.summary(remedy);
      const file = process.env['GITHUB_STEP_SUMMARY'];
      if (file === undefined || file === '') return;
      const listed = lines.slice(0, maxLines);
      const more = lines.length - listed.length;
      const summary = [
        '### cleancopy',
        '',
        ...(lines.length === 0 ? [check ? 'Every text is up to date.' : 'No problems.'] : listed),
        ...(more > 0 ? [`- and ${more} more`] : []),
        ...(remedy === undefined ? [] : ['', 'To fix this, run:', '', `    ${printable(remedy)}`]),
      ];
      attempt('cannot write the job summary', () => appendFileSync(file, `${summary.join('\n')}\n\n`));
    },
  };
};

/** Keeps the summary well below the limit of GitHub, which is 1 MB. */
const maxLines = 200;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const escapeMarkdown = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>#|!&~@]/g, '\\$&');
