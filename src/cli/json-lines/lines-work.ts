import { isUtf8 } from 'node:buffer';
import type { ReportedArticle } from '../../report/report-builder.ts';
import { type ConvertedLine, convertLine, failLine } from '../../streams/convert-line.ts';
import type { RecordConversion } from '../../streams/convert-record.ts';
import { lineNotUtf8, lineTooLong, type RecordProblem } from '../../streams/record-problems.ts';
import { foundHeaderFields } from '../jobs/article.ts';
import { openCleaner } from '../jobs/open-cleaner.ts';
import type { Work } from '../jobs/work.ts';
import type { Block } from './blocks.ts';

/** The result of converting a block of lines. */
export interface ConvertedLines {
  /** One line for each input line; every line ends in LF. */
  readonly bytes: Uint8Array;
  readonly records: number;
  readonly failed: number;
  /** The report's entry for each record, with `--report`. */
  readonly reported: readonly ReportedRecord[];
  /** The fields of `--header` that have a value. */
  readonly foundFields: readonly string[];
}

/** The report's entry for a record, except for its name. */
export type ReportedRecord = Omit<ReportedArticle, 'path' | 'output'>;

export const linesWork: Work<Block, ConvertedLines> = {
  name: 'convertLines',
  open: async settings => {
    const options = { ...settings, cleaner: await openCleaner(settings, true) };
    const report = settings.report === undefined ? () => [] : (await import('./report-lines.ts')).reportLines;
    return async block => {
      const lines = convertBlock(block, options);
      return {
        ...toAnswer(lines),
        foundFields: foundFieldsIn(lines, settings.header),
        reported: report(lines),
      };
    };
  },
  split: block => (block === 'too long' ? [block] : linesOf(block)),
  join: answers => ({
    bytes: Buffer.concat(answers.map(({ bytes }) => bytes)),
    records: answers.reduce((sum, { records }) => sum + records, 0),
    failed: answers.reduce((sum, { failed }) => sum + failed, 0),
    reported: answers.flatMap(({ reported }) => reported),
    foundFields: [...new Set(answers.flatMap(({ foundFields }) => foundFields))],
  }),
  fail: (line, reason) => {
    const failure = threadDied(reason);
    return {
      ...toAnswer([line === 'too long' ? tooLong : failLine(textOf(line), failure)]),
      foundFields: [],
      reported: [{ status: 'failed', warnings: [], failure }],
    };
  },
};

/** The problem of a record that crashed its thread. */
const threadDied = (reason: string): RecordProblem => ({
  code: 'unexpected',
  message: `worker thread died (${reason}); convert the record alone, with --jobs 1`,
});

const tooLong = failLine(undefined, lineTooLong);

const convertBlock = (block: Block, options: RecordConversion): readonly ConvertedLine[] =>
  block === 'too long'
    ? [tooLong]
    : linesOf(block).map(line => convertLine(textOf(line), options, isUtf8(line) ? undefined : lineNotUtf8));

const toAnswer = (lines: readonly ConvertedLine[]): Omit<ConvertedLines, 'foundFields' | 'reported'> => ({
  bytes: Buffer.from(lines.map(({ line }) => `${line}\n`).join('')),
  records: lines.length,
  failed: lines.filter(({ failed }) => failed).length,
});

const foundFieldsIn = (lines: readonly ConvertedLine[], header: readonly string[]): readonly string[] =>
  header.length === 0
    ? []
    : [...new Set(lines.flatMap(({ copy }) => (copy === undefined ? [] : foundHeaderFields(header, copy))))];

const lf = 0x0a;

/** @returns the lines, each with its LF, which may be missing at the end of the input */
const linesOf = (block: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < block.length; ) {
    const found = block.indexOf(lf, from);
    const end = found < 0 ? block.length : found + 1;
    lines.push(block.subarray(from, end));
    from = end;
  }
  return lines;
};

const textOf = (line: Uint8Array): string => {
  const { length } = line;
  return Buffer.from(line.buffer, line.byteOffset, line[length - 1] === lf ? length - 1 : length).toString();
};
