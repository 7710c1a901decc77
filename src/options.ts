import type { Metadata } from './article/metadata.ts';
import type { StandardSchema } from './article/schema.ts';
import type { Block } from './blocks/block.ts';
import { suggestName } from './suggest-name.ts';

/** Quotes in the text: all typographic, all straight, or as they were written. */
export type Quotes = 'curly' | 'straight' | 'keep';

/** The format of an article's body; `auto` means Markdown, unless the whole body is HTML. */
export type Format = 'html' | 'markdown' | 'auto';

export const promoKinds = ['capitals', 'unlinked', 'related', 'calls', 'furniture'] as const;

/**
 * Kinds of promos: headlines and calls in `capitals` that are linked or say what to do, `unlinked` headlines in
 * capitals, pointers to `related` articles, `calls` to subscribe, follow, donate or write, and page `furniture`: ad
 * markers, buttons, lists of topics.
 */
export type PromoKind = (typeof promoKinds)[number];

/** A promo rule of your own. */
export interface OwnRule {
  /** Its name, which is the `rule` of its removals. It can't be the name of a built-in rule. */
  readonly name: string;
  /** A sentence that describes the lines it removes, for `whyRemoved`. */
  readonly why?: string;
  /** Decides whether a block is a promo. The block's quotes are still as they were written. */
  finds(block: Block, neighbours: Neighbours): boolean;
  /** Examples in HTML, in each of which it must find a promo. They are checked when a cleaner is created. */
  readonly goes?: readonly string[];
  /** Examples in HTML, in none of which it may find a promo. They are checked when a cleaner is created. */
  readonly stays?: readonly string[];
}

/** The blocks before and after a block; undefined at the start and end of the article. */
export interface Neighbours {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/**
 * Options of a conversion.
 *
 * @template M the type of the metadata that `schema` returns
 */
export interface Options<M = Metadata> {
  /**
   * The encoding of articles that are bytes without a byte-order mark: a label of the Encoding Standard, such as
   * `shift_jis`.
   * @default UTF-8; if the bytes are not, what the article declares, or windows-1252 with a warning
   */
  readonly encoding?: string;
  /**
   * The format of the body. `markdown` and `auto` need `cleancopy/markdown`. @default 'html'
   */
  readonly format?: Format;
  /**
   * Convert only elements that match one of these CSS selectors, with everything inside them.
   * @default [], the whole body
   */
  readonly select?: readonly string[];
  /** Remove elements that match one of these CSS selectors. @default [] */
  readonly remove?: readonly string[];
  /** The kinds of promos to remove. @default ['capitals'] */
  readonly promos?: readonly PromoKind[] | 'all' | 'none';
  /** Promo rules of your own. They are applied before the built-in ones. @default [] */
  readonly rules?: readonly OwnRule[];
  /** Names of built-in promo rules that should not be applied. @default [] */
  readonly without?: readonly string[];
  /**
   * Remove blocks whose whole text matches one of these. Straight quotes in a pattern match typographic ones and the
   * other way round. The flags `g` and `y` are ignored. @default []
   */
  readonly drop?: readonly RegExp[];
  /** Keep blocks whose whole text matches one of these, whatever else would remove them. @default [] */
  readonly keep?: readonly RegExp[];
  /** How quotes are written in the text. @default 'curly' */
  readonly quotes?: Quotes;
  /**
   * Use the quotation marks of this language, except where a `lang` attribute in the body names another one:
   * a BCP 47 tag such as `de-CH`; `de_CH.UTF-8` and `German` work too. For an unknown language, those of
   * English are used.
   * @default '', the language of the front matter or `<html lang>`, or English
   */
  readonly lang?: string;
  /** Return all blocks of the article, kept and removed, as `blocks` of the result. @default false */
  readonly blocks?: boolean;
  /** Start the text with the values of these front-matter fields, one per line. @default [] */
  readonly header?: readonly string[];
  /**
   * A schema for the front matter: a validator of zod, valibot, or any other library that follows Standard Schema. It
   * must be synchronous. What it returns is the result's `metadata`; an article that doesn't match throws.
   * @default undefined, any front matter
   */
  readonly schema?: StandardSchema<M>;
}

/** Options that have no default. */
type Optional = 'encoding' | 'schema';

/** Options that were checked, with defaults filled in. */
export type CheckedOptions<M = Metadata> = Required<Omit<Options<M>, Optional>> & Pick<Options<M>, Optional>;

/** An option with an unknown name or an invalid value. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  /** The option's name; `options` if they are not an object. */
  readonly option: string;

  /** @param problem the rest of a sentence that begins with the option's name */
  constructor(option: string, problem: string, cause?: unknown) {
    super(`${option} ${problem}`, cause === undefined ? {} : { cause });
    this.option = option;
  }
}

const defaults: Omit<CheckedOptions, Optional> = {
  format: 'html',
  select: [],
  remove: [],
  promos: ['capitals'],
  rules: [],
  without: [],
  drop: [],
  keep: [],
  quotes: 'curly',
  lang: '',
  blocks: false,
  header: [],
};

/** @returns what is wrong with a value, or undefined if it is valid */
type Check = (value: unknown) => string | undefined;

const must = (what: string, holds: (value: unknown) => boolean): Check => {
  return value => (holds(value) ? undefined : `must be ${what}`);
};

const listOf = (what: string, holds: (item: unknown) => boolean): Check =>
  // A loop over the values also visits the holes of an array.
  must(`an array of ${what}`, value => Array.isArray(value) && [...value].every(holds));

const quoted = (choices: readonly string[]): string => choices.map(choice => `'${choice}'`).join(', ');

const oneOf = (...choices: readonly string[]): Check =>
  must(`one of ${quoted(choices)}`, value => typeof value === 'string' && choices.includes(value));

/** `instanceof` would reject an expression created in another window or context. */
const isPattern = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object RegExp]';

const isPromoKind = (value: unknown): boolean => promoKinds.some(kind => kind === value);

const isString = (value: unknown): boolean => typeof value === 'string';

const strings = listOf('strings', isString);
const patterns = listOf('regular expressions', isPattern);

const isSchema = (value: unknown): boolean =>
  isObject(value) &&
  '~standard' in value &&
  isObject(value['~standard']) &&
  'validate' in value['~standard'] &&
  typeof value['~standard'].validate === 'function';

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

const isRule = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'finds' in value &&
  typeof value.finds === 'function' &&
  (!('why' in value) || value.why === undefined || isString(value.why)) &&
  (!('goes' in value) || areExamples(value.goes)) &&
  (!('stays' in value) || areExamples(value.stays));

const areExamples = (value: unknown): boolean => value === undefined || strings(value) === undefined;

const isEncoding = (label: unknown): boolean => {
  try {
    return typeof label === 'string' && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
};

const checks: Readonly<Record<keyof Options, Check>> = {
  encoding: must("the name of an encoding, such as 'windows-1251'", isEncoding),
  format: oneOf('html', 'markdown', 'auto'),
  select: strings,
  remove: strings,
  promos: must(
    `'all', 'none' or an array of ${quoted(promoKinds)}`,
    value => value === 'all' || value === 'none' || (Array.isArray(value) && value.every(isPromoKind)),
  ),
  rules: listOf('objects with a name, a function finds, and perhaps why, goes and stays', isRule),
  without: strings,
  drop: patterns,
  keep: patterns,
  quotes: oneOf('curly', 'straight', 'keep'),
  lang: must("a language tag, such as 'de-CH'", isString),
  blocks: must('true or false', value => typeof value === 'boolean'),
  header: strings,
  schema: must('a validator that follows Standard Schema, such as a schema of zod', isSchema),
};

const names = Object.keys(checks);
const isName = (name: string): name is keyof Options => Object.hasOwn(checks, name);

/**
 * Checks options and fills in the defaults. A value of `undefined` counts as left out.
 *
 * @throws {OptionError} if an option has an unknown name or an invalid value
 */
export const checkOptions = <M>(options: Options<M>): CheckedOptions<M> => {
  if (typeof options !== 'object' || options === null) throw new OptionError('options', 'must be an object');
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!isName(name)) throw new OptionError(name, `is not an option; ${suggestName(name, names)}`);
    const problem = checks[name](value);
    if (problem !== undefined) throw new OptionError(name, problem);
  }
  return { ...defaults, ...Object.fromEntries(given) };
};
