import { lineTooLong } from '../../problems.ts';
import { type ConvertedBlock, convertBlock } from './convert-block.ts';
import { failLine, type LineOptions } from './convert-line.ts';
import { inOrder } from './in-order.ts';
import { type Block, wholeLines } from './whole-lines.ts';

/** The longest line, in megabytes: a text of several times its size must fit beside it. */
const longest = 128;

/** Works on lines, in this thread or another. */
export type BlockConverter = (block: Uint8Array) => Promise<ConvertedBlock>;

/** What does the work where nothing else is given: this thread. */
export const inThisThread =
  (options: LineOptions): BlockConverter =>
  async block =>
    convertBlock(block, options);

/**
 * Converts a stream of JSON Lines: one line out for each line in, in their order, each ended by LF. It reads no
 * faster than its results are taken.
 *
 * @param chunks the input's bytes
 * @param jobs how many blocks of lines `convert` works on at a time; with more than one it keeps a copy of each,
 * and answers in memory of its own
 */
export async function* convertJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  convert: BlockConverter,
  jobs = 1,
): AsyncGenerator<ConvertedBlock> {
  const work = (block: Block) => (block === undefined ? tooLong() : convert(block));
  const blocks = wholeLines(chunks, longest * 2 ** 20);
  // One block more than there are workers, so that none of them waits for the main thread.
  yield* inOrder(blocks, work, jobs === 1 ? 1 : jobs + 1);
}

const tooLong = async (): Promise<ConvertedBlock> => ({
  bytes: Buffer.from(`${failLine(undefined, lineTooLong(longest)).line}\n`),
  records: 1,
  failed: 1,
});
