const lf = 0x0a;

/** Whole lines; or undefined, in the place of one line that is too long to be held. */
export type Block = Uint8Array | undefined;

/**
 * Cuts a stream of bytes behind LFs, and nowhere else. A line that lies in many chunks is put together once, so that
 * its cost grows with its length; the others are not copied.
 *
 * @param chunks bytes, which may be gone when the next ones are asked for; so may the blocks
 * @param longest how many bytes a line may have; a longer one is not held in memory
 */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Block> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let rest = chunk;
    if (size > longest) {
      const end = rest.indexOf(lf) + 1;
      if (end === 0) continue;
      yield undefined;
      rest = rest.subarray(end);
      size = 0;
    }
    if (size > 0) {
      const end = rest.indexOf(lf) + 1;
      if (end > 0) {
        yield Buffer.concat([...held, rest.subarray(0, end)]);
        held = [];
        size = 0;
        rest = rest.subarray(end);
      }
    }
    const end = rest.lastIndexOf(lf) + 1;
    if (end > 0) yield rest.subarray(0, end);
    if (end === rest.length) continue;
    size += rest.length - end;
    if (size > longest) held = [];
    else held.push(Uint8Array.from(rest.subarray(end)));
  }
  if (size > longest) yield undefined;
  else if (size > 0) yield Buffer.concat(held);
}
