import { parse } from 'smol-toml';
import { isCanonicalNumber } from './scalars.ts';

/** A comment, an opening quote, a bare word (a date may contain a space before its time), or punctuation. */
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

/** A number, date or time that is valid in TOML. */
const literal = new RegExp(`^(?:${literals.join('|')})$`);

/**
 * Parses TOML. Dates, times and numbers in an unusual form become strings with their original spelling.
 *
 * @throws {TomlError} if the TOML is invalid
 */
export const parseToml = (source: string): unknown => parse(quoteUnusualValues(source));

/**
 * Quotes the values that JSON can't represent as they are written. Invalid TOML stays invalid, because only
 * well-formed literals in the position of a value are quoted.
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
    else if (isValue && literal.test(text) && !isCanonicalNumber(text)) {
      parts.push(source.slice(from, found.index), `'${text}'`);
      from = tokens.lastIndex;
    }
  }
  return parts.join('') + source.slice(from);
};

/** @returns the end of the string that `quote` opens at `start`; the end of the source if it is unclosed */
const stringEnd = (source: string, start: number, quote: string): number => {
  const closer = quote.startsWith("'") ? new RegExp(quote, 'g') : new RegExp(`\\\\.|${quote}`, 'gs');
  closer.lastIndex = start + quote.length;
  let found = closer.exec(source);
  while (found !== null && found[0] !== quote) found = closer.exec(source);
  if (found === null) return source.length;
  // A string in triple quotes may end in one or two quotes of its own before the closing three.
  let end = closer.lastIndex;
  if (quote.length === 3) while (end < closer.lastIndex + 2 && source[end] === quote[0]) end++;
  return end;
};
