const lf = 0x0a;

/** Complete lines, or a placeholder for a line that is too long. */
export type Block = Uint8Array | 'too long';

/**
 * Splits a stream of bytes into blocks that end in LF. Lines are copied only if they span several chunks, and
 * then once, so that the cost of a line is linear in its length.
 *
 * @param maxLength the maximum length of a line in bytes; longer lines are not kept in memory
 */
export async function* toBlocks(chunks: AsyncIterable<Uint8Array>, maxLength: number): AsyncGenerator<Block> {
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let rest = chunk;
    const firstEnd = rest.indexOf(lf) + 1;
    if (size > 0 && firstEnd > 0) {
      const isTooLong = size + firstEnd - 1 > maxLength;
      const parts = isTooLong ? [] : [...pending, rest.subarray(0, firstEnd)];
      pending = [];
      size = 0;
      rest = rest.subarray(firstEnd);
      // Reset before the yield, so that the pieces are not kept in memory while the line is converted.
      yield isTooLong ? 'too long' : join(parts);
    }
    const end = rest.lastIndexOf(lf) + 1;
    if (end > 0) yield rest.subarray(0, end);
    if (end === rest.length) continue;
    size += rest.length - end;
    if (size > maxLength) pending = [];
    else pending.push(rest.subarray(end));
  }
  if (size > maxLength) yield 'too long';
  else if (size > 0) yield join(pending);
}

/** Joins pieces and empties the array, so that they can be garbage-collected. */
const join = (pieces: Uint8Array[]): Uint8Array => Buffer.concat(pieces.splice(0));
