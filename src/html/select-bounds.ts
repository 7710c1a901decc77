import { type Handler, Parser } from 'htmlparser2';
import { ArticleError, tooDeep } from '../problems.ts';

/** As many elements as a tree in a few hundred megabytes has. */
const elements = 400_000;
/** Blink's own limit: browsers don't nest deeper either. */
const depth = 512;
/** How many steps a selector may take from elements to those around them or beside them. */
const steps = 50_000_000;

/** How many characters `:contains()` may gather, each once for every element around it. */
const gathered = 500_000_000;

/** What looks at an element's siblings: each step is taken again for each of them. */
const looksBeside = /[~+]|:(?!not\b|is\b|where\b|matches\b|root\b|scope\b|empty\b)/;

/**
 * Checks that selectors can be answered in time: a tree takes quadratic time to build where it is deep, and
 * quadratic time to search where it is deep or wide.
 *
 * @throws {ArticleError} `too-deep` where they can't
 */
export const checkBounds = (body: string, selectors: readonly string[]): void => {
  const beside = selectors.some(selector => looksBeside.test(selector));
  const gathers = selectors.some(selector => /:i?contains\b/i.test(selector));
  const siblings = [0];
  let count = 0;
  let outwards = 0;
  let sideways = 0;
  const check = (): void => {
    const wide = beside && sideways > steps;
    const long = gathers && siblings.length * body.length > gathered;
    if (count > elements || siblings.length > depth || outwards > steps || wide || long) {
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
