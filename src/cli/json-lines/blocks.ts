const lf = 0x0a;

/** Whole lines; or what stands for one line that is too long to be held. */
export type Block = Uint8Array | 'too long';

/**
 * Cuts a stream of bytes behind LFs, and nowhere else. A line that lies in many chunks is put together once, so that
 * its cost grows with its length; the others are not copied.
 *
 * @param longest how many bytes a line may have; a longer one is not held in memory
 */
export async function* toBlocks(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Block> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let rest = chunk;
    const firstEnd = rest.indexOf(lf) + 1;
    if (size > 0 && firstEnd > 0) {
      const isTooLong = size + firstEnd - 1 > longest;
      const parts = isTooLong ? [] : [...held, rest.subarray(0, firstEnd)];
      held = [];
      size = 0;
      rest = rest.subarray(firstEnd);
      // Nothing but the whole is held while it is worked on.
      yield isTooLong ? 'too long' : join(parts);
    }
    const end = rest.lastIndexOf(lf) + 1;
    if (end > 0) yield rest.subarray(0, end);
    if (end === rest.length) continue;
    size += rest.length - end;
    if (size > longest) held = [];
    else held.push(rest.subarray(end));
  }
  if (size > longest) yield 'too long';
  else if (size > 0) yield join(held);
}

/** Joins pieces, and lets go of them. */
const join = (pieces: Uint8Array[]): Uint8Array => Buffer.concat(pieces.splice(0));
