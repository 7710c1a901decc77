import type { Block, Place } from './blocks/block.ts';
import type { Removal } from './promos/drop-promos.ts';

/** A block of an article, as a result has it. */
export interface CopyBlock extends Pick<Block, 'element' | 'lang' | 'linked' | 'bold' | 'verbatim'> {
  /** Its text, quotes set; a line of the result's text, unless it was removed. */
  readonly text: string;
  /** The rule that removed it; undefined where it stays. */
  readonly removed: Removal['rule'] | undefined;
  /**
   * Where the text nodes stand that it was made of, in the article's characters: without a byte-order mark, with LF as
   * line end. Undefined where the body isn't read as it was written (Markdown, tags of templates), and for text that
   * HTML moves in front of a table.
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
