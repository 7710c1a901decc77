import { isUsualNumber } from './scalars.ts';

/** A quote, an escape, or a number; in JSON that parses, digits outside strings are numbers. */
const token = /"|\\.|-?\d[\d.eE+-]*/gs;

/**
 * Parses JSON; a number that is not in its usual form (`1.10`, a long identifier) is the string that was written.
 *
 * @throws {SyntaxError}
 */
export const parseJson = (source: string): unknown => {
  const value: unknown = JSON.parse(source);
  const kept = quoteUnusualNumbers(source);
  return kept === source ? value : JSON.parse(kept);
};

const quoteUnusualNumbers = (source: string): string => {
  let quoted = false;
  return source.replace(token, found => {
    if (found === '"') quoted = !quoted;
    if (quoted || found === '"' || isUsualNumber(found)) return found;
    return `"${found}"`;
  });
};
