import { type CheerioAPI, load } from 'cheerio/slim';
import { nothingSelected } from '../problems.ts';
import { type ReadBlocks, readBlocks } from './read-blocks.ts';
import { checkBounds } from './select-bounds.ts';
import type { Selection } from './selection.ts';

/** A CSS selector that is none, or that asks for what can't be answered. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';

  readonly selector: string;

  constructor(selector: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`bad selector ${shorten(selector)}: ${shorten(reason)}`, { cause });
    this.selector = selector;
  }
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** What stands in front of a body that lacks the tags, which the HTML standard's parser adds. */
const implied = '<html><body>';

/**
 * Makes a function that converts a part of the body. The tree is there to find elements only: text is read as ever,
 * so that a link round a selected element is still known, and a hidden one still hides it.
 *
 * @param select what is converted: the elements that match one of these, the outermost of them; all if none is given
 * @param remove what is left out of it
 * @throws {SelectorError} on a selector that doesn't parse
 * @returns what throws an {@link ArticleError} `too-deep` where answering could take forever
 */
export const readSelected = (select: readonly string[], remove: readonly string[]): ReadBlocks => {
  const nowhere = load('');
  for (const selector of [...select, ...remove]) find(nowhere, selector);
  return body => {
    const selection = selectIn(body, select, remove);
    const { blocks, warnings } = readBlocks(body, selection);
    const missing = selection.selected?.size === 0 ? [nothingSelected(select)] : [];
    return { blocks, warnings: [...warnings, ...missing] };
  };
};

const selectIn = (body: string, select: readonly string[], remove: readonly string[]): Selection => {
  checkBounds(body, [...select, ...remove]);
  const added = /<(?:html|body)[\s/>]/i.test(body) ? '' : implied;
  const document = load(added + body, { xml: { xmlMode: false, withStartIndices: true } });
  const places = (selectors: readonly string[]): Set<number> =>
    new Set(selectors.flatMap(selector => find(document, selector)).map(at => at - added.length));
  const selected = places(select);
  const whole = select.length === 0 || [...selected].some(at => at < 0);
  const removed = places(remove);
  if ([...removed].some(at => at < 0)) return { selected: new Set(), removed };
  return { selected: whole ? undefined : selected, removed };
};

const find = (document: CheerioAPI, selector: string): number[] => {
  if (selector.trim() === '') throw new SelectorError("''", 'it is empty');
  try {
    const found = document.root().find(selector).toArray();
    return found.map(({ startIndex }) => startIndex ?? 0);
  } catch (error) {
    throw new SelectorError(selector, error);
  }
};
