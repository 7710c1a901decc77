import { promoKinds } from '../../options.ts';
import type { Flag } from './flag.ts';
import { toPattern } from './values.ts';

export const conversionFlags = {
  select: {
    heading: 'Conversion',
    value: 'CSS',
    repeatable: true,
    help: 'convert only elements that match',
    long: 'Convert only the elements that match the CSS selector, with everything inside them.',
  },
  remove: {
    heading: 'Conversion',
    value: 'CSS',
    repeatable: true,
    help: 'remove elements that match',
    long: 'Remove the elements that match the CSS selector, with everything inside them.',
  },
  promos: {
    heading: 'Conversion',
    common: true,
    value: 'KINDS',
    choices: [...promoKinds, 'all', 'none'],
    list: true,
    default: 'capitals',
    help: 'remove these kinds of promos, separated by commas',
    long:
      'Remove these kinds of promos, separated by commas: headlines and calls in capitals that are linked or say what to do (capitals), ' +
      'headlines in capitals whose links are lost (unlinked), pointers to other articles (related), calls to ' +
      'subscribe, follow, donate or write (calls), ad markers, buttons and lists of topics (furniture).',
  },
  drop: {
    heading: 'Conversion',
    value: 'REGEX',
    parse: toPattern,
    repeatable: true,
    help: 'remove lines that match',
    long: 'Remove lines that match the regular expression. It must match the whole line.',
  },
  keep: {
    heading: 'Conversion',
    value: 'REGEX',
    parse: toPattern,
    repeatable: true,
    help: 'keep lines that match, whatever else would remove them',
    long: 'Keep lines that match the regular expression, even if a rule or --drop would remove them. It must match the whole line.',
  },
  without: {
    heading: 'Conversion',
    value: 'RULES',
    list: true,
    help: "don't apply these promo rules",
    long: 'Do not apply the promo rules with these names, separated by commas. Use --explain to see their names.',
  },
  quotes: {
    heading: 'Conversion',
    value: 'STYLE',
    choices: ['curly', 'straight', 'keep'],
    default: 'curly',
    help: 'quotation marks in the text',
    long: 'Make quotation marks typographic (curly) or straight, or keep them as they are.',
  },
  lang: {
    heading: 'Conversion',
    value: 'TAG',
    help: 'language of the quotation marks',
    long: 'Use the quotation marks of this language, such as de-CH, except where a lang attribute in the body names another language. By default the front matter or <html lang> decides, then English.',
  },
  header: {
    heading: 'Conversion',
    value: 'FIELDS',
    list: true,
    help: 'start the text with these front-matter fields',
    long: 'Start the text with the values of these front-matter fields, separated by commas. Each is a line of its own; fields without a value are skipped.',
  },
  finalNewline: {
    heading: 'Conversion',
    help: 'end the text with a newline',
    long: 'End the text with a newline.',
  },
  eol: {
    heading: 'Conversion',
    value: 'EOL',
    choices: ['lf', 'crlf'],
    default: 'lf',
    help: 'line endings of the text',
    long: 'End the lines of the text with LF or CRLF.',
  },
  strict: {
    heading: 'Conversion',
    help: 'treat warnings as errors',
    long: 'Treat warnings as errors: an input with a warning gets no output, and the exit code is 2.',
  },
} as const satisfies Record<string, Flag>;
