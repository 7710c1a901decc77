import { type CheerioAPI, load } from 'cheerio/slim';
import { OptionError } from '../options.ts';
import { nothingSelected } from '../problems.ts';
import { type BlockReader, readBlocks } from './read-blocks.ts';
import { decodeAttribute, decodeReferences } from './references/references.ts';
import { checkBounds } from './select-bounds.ts';
import type { Selection } from './selection.ts';
import type { Asked } from './token-handler.ts';

/** Prepares CSS selectors: makes a reader that converts a part of the body. */
export type SelectorCompiler = (
  select: readonly string[],
  remove: readonly string[],
  asked?: Asked,
) => BlockReader;

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** What stands in front of a body that lacks the tags, which the HTML standard's parser adds. */
const implied = '<html><body>';

/**
 * Makes a function that converts a part of the body. The tree is there to find elements only: text is read as ever,
 * so that a link round a selected element is still known, and a hidden one still hides it.
 *
 * @param select what is converted: the elements that match one of these, the outermost of them; all if none is given
 * @param remove what is left out of it
 * @param asked as `readBlocks` takes it
 * @throws {OptionError} on a selector that doesn't parse
 * @returns a reader that throws an {@link ArticleError} `too-deep` where answering could take forever
 */
export const compileSelectors: SelectorCompiler = (select, remove, asked) => {
  check('select', select);
  check('remove', remove);
  return (body, firstLine) => {
    const selection = selectIn(body, select, remove);
    const { blocks, warnings, lang } = readBlocks(body, firstLine, selection, asked);
    const missed =
      selection.selected?.size === 0 ||
      (selection.selected !== undefined && blocks.length === 0 && warnings.length === 0);
    return { blocks, warnings: missed ? [nothingSelected(select)] : warnings, lang };
  };
};

/** In characters: a list of selectors is compiled recursively. */
const longest = 10_000;

/** Selectors that don't parse, or that ask for what isn't known, are found on an empty document already. */
const check = (option: string, selectors: readonly string[]): void => {
  const nowhere = load('');
  for (const selector of selectors) {
    if (selector.trim() === '') throw new OptionError(option, 'contains an empty selector');
    if (selector.length > longest) {
      throw new OptionError(
        option,
        `contains a selector longer than ${longest} characters: ${shorten(selector)}`,
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

/** Selectors meet attributes and text as their references have them. */
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
