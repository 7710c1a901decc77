import { Tokenizer } from 'htmlparser2';
import { countLineFeeds } from '../article/count-line-feeds.ts';
import type { Block } from '../blocks/block.ts';
import { cutOff, type Problem } from '../problems.ts';
import type { Selection } from './selection.ts';
import { type BlockDetails, TokenHandler } from './token-handler.ts';

/** The blocks of an article, and warnings about its markup. */
export interface BlocksAndWarnings {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Problem[];
  /** The `lang` of the whole document; `''` if it has none. */
  readonly lang: string;
}

/**
 * Reads the blocks of an article's body.
 *
 * @param firstLine the line number of the body's start in the article; without it, warnings have no line
 */
export type BlockReader = (body: string, firstLine?: number) => BlocksAndWarnings;

const cdata = '<![CDATA[';
/** Starts a bogus comment instead, and has the same length, so that offsets stay the same. */
const bogusComment = '<!?CDATA[';

/**
 * Reads an article's body with htmlparser2's tokenizer. Unlike htmlparser2's parser or a DOM, it doesn't
 * recurse and takes linear time at any depth.
 *
 * @param body HTML without front matter
 * @param firstLine the line number of the body's start in the article; without it, warnings have no line
 * @param selection the elements to convert; all if none is given
 * @param details what to find out about blocks besides their text
 * @returns the blocks in the order of the text
 */
export const readBlocks = (
  body: string,
  firstLine?: number,
  selection?: Selection,
  details: BlockDetails = {},
): BlocksAndWarnings => {
  const handler = new TokenHandler(body, selection, details);
  let section = body.indexOf(cdata);
  for (let at = 0; at >= 0; at = handler.restartsAt) {
    const tokenizer = new Tokenizer({ decodeEntities: false }, handler);
    handler.startAt(at, tokenizer);
    if (section >= 0 && section < at) section = body.indexOf(cdata, at);
    while (section >= 0) {
      tokenizer.write(body.slice(at, section));
      if (handler.restartsAt >= 0) break;
      // Outside of foreign content, `<![CDATA[` starts a bogus comment, which ends at the first `>` (HTML
      // standard, section 13.2.5.42). The tokenizer would look for `]]>`.
      tokenizer.write(handler.builder.inForeignContent ? cdata : bogusComment);
      at = section + cdata.length;
      section = body.indexOf(cdata, at);
    }
    if (handler.restartsAt >= 0) continue;
    tokenizer.write(body.slice(at));
    tokenizer.end();
  }
  const blocks = handler.builder.finish();
  const lineOf = (place: number): number | undefined =>
    firstLine === undefined ? undefined : firstLine + countLineFeeds(body, place);
  const { cutOff: cut, builder } = handler;
  const warnings =
    cut === undefined
      ? builder.losses.warnings(blocks.length === 0, lineOf)
      : [cutOff(cut.markup, lineOf(cut.place))];
  return { blocks, warnings, lang: builder.lang };
};
