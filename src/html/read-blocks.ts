import { Tokenizer } from 'htmlparser2';
import { countLineFeeds } from '../article/count-line-feeds.ts';
import type { Block } from '../blocks/block.ts';
import { cutOff, type Problem } from '../problems.ts';
import type { Selection } from './selection.ts';
import { type Asked, TokenHandler } from './token-handler.ts';

/** The article's blocks, and what was wrong with its markup. */
export interface BlocksAndWarnings {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Problem[];
  /** The `lang` of the whole document, `''` where it has none. */
  readonly lang: string;
}

/**
 * Makes blocks of an article's body, without its front matter.
 *
 * @param firstLine the number of the body's first line in the article, for warnings; they name no line without it
 */
export type BlockReader = (body: string, firstLine?: number) => BlocksAndWarnings;

const cdata = '<![CDATA[';
/** Of the same length, so that offsets stay: a bogus comment. */
const bogusComment = '<!?CDATA[';

/**
 * Reads an article's body with htmlparser2's tokenizer, which does not recurse and is linear at any depth,
 * where its parser and a DOM are not.
 *
 * @param body HTML without its front matter
 * @param firstLine the number of its first line in the article, for warnings; they name no line without it
 * @param selection what of it is converted; all of it if none is given
 * @param asked what blocks have beyond their text
 * @returns the blocks in the order of the text
 */
export const readBlocks = (
  body: string,
  firstLine?: number,
  selection?: Selection,
  asked: Asked = {},
): BlocksAndWarnings => {
  const handler = new TokenHandler(body, selection, asked);
  let section = body.indexOf(cdata);
  for (let at = 0; at >= 0; at = handler.restartsAt) {
    const tokenizer = new Tokenizer({ decodeEntities: false }, handler);
    handler.startAt(at, tokenizer);
    if (section >= 0 && section < at) section = body.indexOf(cdata, at);
    while (section >= 0) {
      tokenizer.write(body.slice(at, section));
      if (handler.restartsAt >= 0) break;
      // Outside of foreign content `<![CDATA[` begins a bogus comment, which ends at the first `>` (HTML standard,
      // section 13.2.5.42); the tokenizer would look for `]]>`.
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
