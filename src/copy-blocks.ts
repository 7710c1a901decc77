import type { Block, Place } from './blocks/block.ts';
import type { Removal } from './promos/drop-promos.ts';

/** A block of an article, kept or removed. */
export interface CopyBlock extends Pick<Block, 'element' | 'lang' | 'linked' | 'bold' | 'verbatim'> {
  /** Its text, with quotes as the option `quotes` wants them. */
  readonly text: string;
  /** The rule that removed it; undefined if it was kept. */
  readonly removed: Removal['rule'] | undefined;
  /**
   * Where its text is in the article, counted without a byte-order mark and with LF as line ending. Undefined if the
   * body is Markdown or contains template tags, and for text that HTML moves in front of a table.
   */
  readonly place: Place | undefined;
}

/**
 * @param blocks an article's
 * @param removed those that were removed, in their order
 * @param bodyStart where the body starts in the article; undefined where it isn't read as it was written
 * @returns the blocks as a result has them
 */
export const copyBlocks = (
  blocks: readonly Block[],
  removed: readonly Removal[],
  bodyStart: number | undefined,
  setLine: (block: Block) => string,
): readonly CopyBlock[] => {
  let kept = 0;
  let next = 0;
  return blocks.map(block => {
    const { element, lang, linked, bold, verbatim, place } = block;
    const removal = removed[next];
    const isRemoved = removal !== undefined && removal.after === kept && removal.text === block.text;
    if (isRemoved) next++;
    else kept++;
    return {
      text: setLine(block),
      element,
      lang,
      linked,
      bold,
      verbatim,
      removed: isRemoved ? removal.rule : undefined,
      place: place === undefined || bodyStart === undefined ? undefined : moved(place, bodyStart),
    };
  });
};

const moved = ({ start, end }: Place, by: number): Place => ({ start: start + by, end: end + by });
