import { isUtf8 } from 'node:buffer';
import { lineNotUtf8 } from '../../problems.ts';
import { type ConvertedLine, convertLine, type LineOptions } from './convert-line.ts';
import { GrowingBytes } from './growing-bytes.ts';

/** What came of some lines. */
export interface ConvertedBlock {
  /** As many lines as there were; every one ends in LF. */
  readonly bytes: Uint8Array;
  readonly records: number;
  readonly failed: number;
}

const lf = 0x0a;

/** The answers to a block: the same memory for each, so that a stream leaves no garbage behind. */
const scratch = new GrowingBytes(2 ** 18);

/**
 * Converts lines of JSON Lines. Each is decoded, converted and encoded by itself, so that little is alive when
 * garbage is collected, and the heap stays small however many there are.
 *
 * @param block whole lines; at the input's end the last may lack its LF
 * @returns their answers, which are gone when the next block is converted
 */
export const convertBlock = (block: Uint8Array, options: LineOptions): ConvertedBlock => {
  const input = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  scratch.clear();
  let records = 0;
  let failures = 0;
  for (let from = 0; from < input.length; records++) {
    const found = input.indexOf(lf, from);
    const end = found < 0 ? input.length : found;
    const { line, failed } = convertBytes(input.subarray(from, end), options);
    scratch.push(line);
    scratch.push('\n');
    if (failed) failures++;
    from = end + 1;
  }
  return { bytes: scratch.bytes, records, failed: failures };
};

const convertBytes = (bytes: Buffer, options: LineOptions): ConvertedLine =>
  convertLine(bytes.toString(), options, isUtf8(bytes) ? undefined : lineNotUtf8());
