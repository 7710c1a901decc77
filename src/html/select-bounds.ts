import { type Handler, Parser } from 'htmlparser2';
import { ArticleError, tooDeep } from '../problems.ts';

/** The maximum number of elements, whose tree takes a few hundred megabytes. */
const maxElements = 400_000;
/** The maximum depth, the same as that of Blink. */
const maxDepth = 512;
/** The maximum number of steps that a selector may take to ancestors, or to siblings. */
const maxSteps = 50_000_000;

/** The maximum number of characters that `:contains()` may collect, counted once for every ancestor. */
const maxGathered = 500_000_000;

/**
 * Parts of selectors that look at an element's siblings, whose cost grows with the square of their number.
 */
const looksAtSiblings = /[~+]|:(?!not\b|is\b|where\b|matches\b|root\b|scope\b|empty\b)/;

/**
 * Checks that selectors can be matched in bounded time. Building a tree takes quadratic time if it is deep,
 * and searching it takes quadratic time if it is deep or wide.
 *
 * @throws {ArticleError} `too-deep` if they can't
 */
export const checkBounds = (body: string, selectors: readonly string[]): void => {
  const usesSiblings = selectors.some(selector => looksAtSiblings.test(selector));
  const collectsText = selectors.some(selector => /:i?contains\b/i.test(selector));
  const siblings = [0];
  let count = 0;
  let outwards = 0;
  let sideways = 0;
  const check = (): void => {
    const wide = usesSiblings && sideways > maxSteps;
    const long = collectsText && siblings.length * body.length > maxGathered;
    if (count > maxElements || siblings.length > maxDepth || outwards > maxSteps || wide || long) {
      throw new ArticleError(tooDeep());
    }
  };
  const handler: Partial<Handler> = {
    onopentagname: () => {
      count++;
      outwards += siblings.length;
      const before = siblings.pop() ?? 0;
      sideways += before;
      siblings.push(before + 1, 0);
      check();
    },
    onclosetag: () => {
      siblings.pop();
    },
  };
  const parser = new Parser(handler, { decodeEntities: false });
  parser.write(body);
  parser.end();
};
