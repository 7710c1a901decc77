const lf = 0x0a;

/** Whole lines; or undefined, in the place of one line that is too long to be held. */
export type Block = Uint8Array | undefined;

/**
 * Cuts a stream of bytes behind LFs, and nowhere else. A line that lies in many chunks is put together once, so that
 * its cost grows with its length.
 *
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
    const end = rest.lastIndexOf(lf) + 1;
    if (end > 0) {
      yield Buffer.concat([...held, rest.subarray(0, end)]);
      held = [];
      size = 0;
    }
    held.push(rest.subarray(end));
    size += rest.length - end;
    if (size > longest) held = [];
  }
  if (size > longest) yield undefined;
  else if (size > 0) yield Buffer.concat(held);
}
