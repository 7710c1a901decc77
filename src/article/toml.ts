import { parse } from 'smol-toml';
import { isUsualNumber } from './scalars.ts';

/** A comment, a string's opening, a bare word (a date's only blank stands before its time), or punctuation. */
const token = /#[^\n]*|"""|'''|["']|\d{4}-\d\d-\d\d \d\d:[\d:.]+(?:[zZ]|[+-]\d\d:\d\d)?|[\w+.:-]+|[=[\]{},]/g;

const integers = '(?:0|[1-9](?:_?\\d)*)';
const time = '\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?';
const literals = [
  `[+-]?${integers}(?:\\.\\d(?:_?\\d)*)?(?:[eE][+-]?\\d(?:_?\\d)*)?`,
  '[+-]?(?:inf|nan)',
  '0x[\\da-fA-F](?:_?[\\da-fA-F])*',
  '0o[0-7](?:_?[0-7])*',
  '0b[01](?:_?[01])*',
  `\\d{4}-\\d\\d-\\d\\d(?:[tT ]${time}(?:[zZ]|[+-]\\d\\d:\\d\\d)?)?`,
  time,
];

/** A number, a date or a time, as TOML allows them to be written. */
const literal = new RegExp(`^(?:${literals.join('|')})$`);

/**
 * Parses TOML; dates, times and numbers that are not in their usual form are the strings that were written.
 *
 * @throws {TomlError}
 */
export const parseToml = (source: string): unknown => parse(quoteUnusualValues(source));

/**
 * Puts quotes round the values that JSON can't say as they are written. TOML that doesn't parse still doesn't
 * parse afterwards: only a well-formed literal that stands where a value may stand is touched.
 */
const quoteUnusualValues = (source: string): string => {
  const tokens = new RegExp(token);
  const brackets: ('array' | 'table' | 'header')[] = [];
  const parts: string[] = [];
  let from = 0;
  let previous = '';
  for (let found = tokens.exec(source); found !== null; found = tokens.exec(source)) {
    const [text] = found;
    if (text.startsWith('#')) continue;
    const isValue = previous === '=' || brackets.at(-1) === 'array';
    previous = text;
    if (text.startsWith('"') || text.startsWith("'")) tokens.lastIndex = stringEnd(source, found.index, text);
    else if (text === '[') brackets.push(isValue ? 'array' : 'header');
    else if (text === '{') brackets.push('table');
    else if (text === ']' || text === '}') brackets.pop();
    else if (isValue && literal.test(text) && !isUsualNumber(text)) {
      parts.push(source.slice(from, found.index), `'${text}'`);
      from = tokens.lastIndex;
    }
  }
  return parts.join('') + source.slice(from);
};

/** @returns where the string ends that `quote` opens at `start`; an unclosed one ends with the source */
const stringEnd = (source: string, start: number, quote: string): number => {
  const closer = quote.startsWith("'") ? new RegExp(quote, 'g') : new RegExp(`\\\\.|${quote}`, 'gs');
  closer.lastIndex = start + quote.length;
  let found = closer.exec(source);
  while (found !== null && found[0] !== quote) found = closer.exec(source);
  if (found === null) return source.length;
  // Three quotes may close a string that ends in one or two quotes itself.
  let end = closer.lastIndex;
  if (quote.length === 3) while (end < closer.lastIndex + 2 && source[end] === quote[0]) end++;
  return end;
};
