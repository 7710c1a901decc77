import { isCanonicalNumber } from './scalars.ts';

/** A quote, an escape, or a number: in valid JSON, digits outside strings are always part of a number. */
const token = /"|\\.|-?\d[\d.eE+-]*/gs;

/**
 * Parses JSON. A number in an unusual form (`1.10`, a long identifier) becomes a string with its original
 * spelling.
 *
 * @throws {SyntaxError} if the JSON is invalid
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
    if (quoted || found === '"' || isCanonicalNumber(found)) return found;
    return `"${found}"`;
  });
};
