import type { Block, Place } from './blocks/block.ts';
import type { Removal } from './promos/drop-promos.ts';

/** A block of an article, kept or removed. */
export interface CopyBlock extends Pick<Block, 'element' | 'lang' | 'linked' | 'bold' | 'verbatim'> {
  /** Its text, with quotes set as the option `quotes` says. */
  readonly text: string;
  /** The rule that removed it; undefined if it was kept. */
  readonly removed: Removal['rule'] | undefined;
  /**
   * Where its text is in the article, counted without a byte-order mark and with LF as line ending. Undefined
   * if the body is Markdown or contains template tags, and for text that HTML moves before a table.
   */
  readonly place: Place | undefined;
}

/**
 * @param blocks all blocks of an article
 * @param removed the removals among them, in the same order
 * @param bodyStart the offset of the body in the article; undefined if the body was changed before it was
 * read
 * @param setLine sets the quotes of a block's text
 * @returns the result's `blocks`
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
