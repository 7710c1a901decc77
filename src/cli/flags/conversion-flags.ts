import type { Flag } from './flag.ts';
import { toPattern } from './values.ts';

export const conversionFlags = {
  select: {
    heading: 'Conversion',
    value: 'CSS',
    repeatable: true,
    help: 'convert only these elements',
    long: 'Converts only the elements that match the CSS selector, with everything inside them.',
  },
  remove: {
    heading: 'Conversion',
    value: 'CSS',
    repeatable: true,
    help: 'leave these elements out',
    long: 'Leaves out the elements that match the CSS selector, with everything inside them.',
  },
  keepPromos: {
    heading: 'Conversion',
    help: 'leave promos in',
    long: 'Leaves promos in the text.',
  },
  drop: {
    heading: 'Conversion',
    value: 'REGEX',
    parse: toPattern,
    repeatable: true,
    help: 'drop blocks that match as a whole',
    long: 'Drops blocks whose whole text matches the regular expression.',
  },
  keep: {
    heading: 'Conversion',
    value: 'REGEX',
    parse: toPattern,
    repeatable: true,
    help: 'keep blocks that match as a whole',
    long: 'Keeps blocks whose whole text matches the regular expression, even if something else would drop them.',
  },
  without: {
    heading: 'Conversion',
    value: 'RULES',
    list: true,
    help: "don't apply these promo rules",
    long: 'Does not apply the promo rules with these names, separated by commas. --explain and --report show the names.',
  },
  quotes: {
    heading: 'Conversion',
    value: 'STYLE',
    choices: ['curly', 'straight', 'keep'],
    default: 'curly',
    help: 'how quotes are set',
    long: 'Sets typographic quotes (curly), straight ones (straight), or leaves quotes as they are (keep).',
  },
  lang: {
    heading: 'Conversion',
    value: 'TAG',
    help: 'language whose quotation marks are set',
    long: 'Sets the quotation marks of this language, such as de-CH, except where a lang attribute in the body names another. Without it, front matter or <html lang> decides, then English.',
  },
  header: {
    heading: 'Conversion',
    value: 'FIELDS',
    list: true,
    help: 'begin with these front-matter values, a line each',
    long: 'Begins the text with the values of these front-matter fields, one per line. Fields without a value are left out.',
  },
  finalNewline: {
    heading: 'Conversion',
    help: 'end the text with a newline',
    long: 'Ends the text with a newline.',
  },
  eol: {
    heading: 'Conversion',
    value: 'EOL',
    choices: ['lf', 'crlf'],
    default: 'lf',
    help: 'line ends of the text',
    long: 'Ends lines of the text with LF or CRLF.',
  },
  strict: {
    heading: 'Conversion',
    help: 'take a warning for a failure',
    long: 'Treats warnings as failures: an input with a warning gets no output, and the exit status is 2.',
  },
} as const satisfies Record<string, Flag>;
