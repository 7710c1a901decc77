import { isUtf8 } from 'node:buffer';
import { lineNotUtf8 } from '../../problems.ts';
import { type ConvertedLine, convertLine, type LineOptions } from './convert-line.ts';

/** What came of some lines. */
export interface ConvertedBlock {
  /** As many lines as there were; every one ends in LF. */
  readonly text: string;
  readonly records: number;
  readonly failed: number;
}

const lf = 0x0a;

/**
 * Converts lines of JSON Lines.
 *
 * @param block whole lines; at the input's end the last may lack its LF
 */
export const convertBlock = (block: Uint8Array, options: LineOptions): ConvertedBlock => {
  const lines = readLines(Buffer.from(block.buffer, block.byteOffset, block.byteLength), options);
  return {
    text: lines.map(({ line }) => `${line}\n`).join(''),
    records: lines.length,
    failed: lines.filter(({ failed }) => failed).length,
  };
};

const readLines = (block: Buffer, options: LineOptions): ConvertedLine[] => {
  const bytes = block.at(-1) === lf ? block.subarray(0, -1) : block;
  if (isUtf8(bytes))
    return bytes
      .toString()
      .split('\n')
      .map(line => convertLine(line, options));
  return splitLines(bytes).map(line =>
    convertLine(line.toString(), options, isUtf8(line) ? undefined : lineNotUtf8()),
  );
};

const splitLines = (bytes: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  let from = 0;
  for (let end = bytes.indexOf(lf); end >= 0; end = bytes.indexOf(lf, from)) {
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  lines.push(bytes.subarray(from));
  return lines;
};
