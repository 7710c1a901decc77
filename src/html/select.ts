import { type CheerioAPI, load } from 'cheerio/slim';
import { OptionError } from '../options.ts';
import { nothingSelected } from '../problems.ts';
import { type BlockReader, readBlocks } from './read-blocks.ts';
import { decodeAttribute, decodeReferences } from './references/references.ts';
import { checkBounds } from './select-bounds.ts';
import type { Selection } from './selection.ts';
import type { BlockDetails } from './token-handler.ts';

/** Compiles CSS selectors to a reader that converts a part of the body. */
export type SelectorCompiler = (
  select: readonly string[],
  remove: readonly string[],
  details?: BlockDetails,
) => BlockReader;

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** The tags that the HTML standard's parser adds to a body without them. */
const implied = '<html><body>';

/**
 * Compiles CSS selectors to a reader that converts a part of the body. A tree is used only to find elements.
 * Text is read as without selectors, so that a link around a selected element is still known, and a hidden
 * element around it still hides it.
 *
 * @param select selectors of the elements to convert, with everything inside them; all if none is given
 * @param remove selectors of the elements to leave out
 * @param details what to find out about blocks, as in `readBlocks`
 * @throws {OptionError} if a selector is invalid
 * @returns a reader, which throws an {@link ArticleError} `too-deep` if matching could take too long
 */
export const compileSelectors: SelectorCompiler = (select, remove, details) => {
  check('select', select);
  check('remove', remove);
  return (body, firstLine) => {
    const selection = selectIn(body, select, remove);
    const { blocks, warnings, lang } = readBlocks(body, firstLine, selection, details);
    const missed =
      selection.selected?.size === 0 ||
      (selection.selected !== undefined && blocks.length === 0 && warnings.length === 0);
    return { blocks, warnings: missed ? [nothingSelected(select)] : warnings, lang };
  };
};

/** The maximum length of a selector in UTF-16 units, since selectors are compiled recursively. */
const maxLength = 10_000;

/** Matches selectors against an empty document, which fails for invalid and unknown ones. */
const check = (option: string, selectors: readonly string[]): void => {
  const nowhere = load('');
  for (const selector of selectors) {
    if (selector.trim() === '') throw new OptionError(option, 'contains an empty selector');
    if (selector.length > maxLength) {
      throw new OptionError(
        option,
        `contains a selector longer than ${maxLength} characters: ${shorten(selector)}`,
      );
    }
    try {
      find(nowhere, selector);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new OptionError(
        option,
        `contains an invalid selector '${shorten(selector)}': ${shorten(reason.replace(/found $/, 'found the end'))}`,
        error,
      );
    }
  }
};

const selectIn = (body: string, select: readonly string[], remove: readonly string[]): Selection => {
  checkBounds(body, [...select, ...remove]);
  const added = /<(?:html|body)[\s/>]/i.test(body) ? '' : implied;
  const document = load(added + body, {
    xml: { xmlMode: false, withStartIndices: true, decodeEntities: false },
  });
  if (body.includes('&')) decodeTree(document);
  const places = (selectors: readonly string[]): Set<number> =>
    new Set(selectors.flatMap(selector => find(document, selector)).map(at => at - added.length));
  const selected = places(select);
  const whole = select.length === 0 || [...selected].some(at => at < 0);
  const removed = places(remove);
  if ([...removed].some(at => at < 0)) return { selected: new Set(), removed };
  return { selected: whole ? undefined : selected, removed };
};

/** Decodes character references, so that selectors match decoded attributes and text. */
const decodeTree = (document: CheerioAPI): void => {
  const waiting = document.root().contents().toArray();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('data' in node) node.data = decodeReferences(node.data);
    if ('attribs' in node) {
      for (const [name, value] of Object.entries(node.attribs)) node.attribs[name] = decodeAttribute(value);
    }
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
};

const find = (document: CheerioAPI, selector: string): number[] =>
  document
    .root()
    .find(selector)
    .toArray()
    .map(({ startIndex }) => startIndex ?? 0);
