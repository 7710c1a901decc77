import { isUtf8 } from 'node:buffer';
import { openCleaner } from '../jobs/open-cleaner.ts';
import type { Work } from '../jobs/work.ts';
import type { Block } from './blocks.ts';
import { type ConvertedLine, convertLine, failLine, type LineOptions } from './convert-line.ts';
import { lineNotUtf8, lineTooLong, threadDied } from './problems.ts';

/** What came of some lines. */
export interface ConvertedLines {
  /** As many lines as there were; every one ends in LF. */
  readonly bytes: Uint8Array;
  readonly records: number;
  readonly failed: number;
}

export const linesWork: Work<Block, ConvertedLines> = {
  name: 'convertLines',
  open: async settings => {
    const options = { ...settings, cleaner: await openCleaner(settings, true) };
    return async block => convertBlock(block, options);
  },
  split: block => (block === 'too long' ? [block] : linesOf(block)),
  join: answers => ({
    bytes: Buffer.concat(answers.map(({ bytes }) => bytes)),
    records: answers.reduce((sum, { records }) => sum + records, 0),
    failed: answers.reduce((sum, { failed }) => sum + failed, 0),
  }),
  fail: (line, reason) =>
    toAnswer([line === 'too long' ? tooLong : failLine(textOf(line), threadDied(reason))]),
};

const tooLong = failLine(undefined, lineTooLong);

const convertBlock = (block: Block, options: LineOptions): ConvertedLines =>
  toAnswer(
    block === 'too long'
      ? [tooLong]
      : linesOf(block).map(line =>
          convertLine(textOf(line), options, isUtf8(line) ? undefined : lineNotUtf8),
        ),
  );

const toAnswer = (lines: readonly ConvertedLine[]): ConvertedLines => ({
  bytes: Buffer.from(lines.map(({ line }) => `${line}\n`).join('')),
  records: lines.length,
  failed: lines.filter(({ failed }) => failed).length,
});

const lf = 0x0a;

/** @returns the lines, each with its LF; at the input's end the last may lack it */
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
