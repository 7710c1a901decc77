import type { Metadata } from './article/metadata.ts';
import type { StandardSchema } from './article/schema.ts';
import type { Block } from './blocks/block.ts';
import { suggestName } from './suggest-name.ts';

/** How straight quotes come out: as typographic ones, the other way round, or as they were written. */
export type Quotes = 'curly' | 'straight' | 'keep';

/** What an article's body is written in; `auto` is Markdown, unless the body is HTML throughout. */
export type Format = 'html' | 'markdown' | 'auto';

export const promoKinds = ['capitals', 'unlinked', 'related', 'calls', 'furniture'] as const;

/**
 * Kinds of promos: headlines and calls in `capitals` that a link or their words tell, `unlinked` headlines in capitals,
 * pointers to `related` articles, `calls` to subscribe, to follow, to give or to write, and page `furniture`: ad
 * markers, buttons, lists of topics.
 */
export type PromoKind = (typeof promoKinds)[number];

/** A promo rule of your own. */
export interface OwnRule {
  /** What its removals carry; no built-in rule has this name. */
  readonly name: string;
  /** Whether a block is a promo. It sees the text as the article has it, its quotes not set yet. */
  finds(block: Block, neighbours: Neighbours): boolean;
}

/** The blocks that stand before and after a block; undefined at the article's ends. */
export interface Neighbours {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/**
 * What a conversion may be told.
 *
 * @template M what `schema` makes of an article's metadata
 */
export interface Options<M = Metadata> {
  /**
   * The encoding of articles given as bytes that begin with no byte-order mark: a label of the Encoding Standard, such
   * as `shift_jis`.
   * @default UTF-8; where the bytes are not, what the article declares, or windows-1252 with a warning
   */
  readonly encoding?: string;
  /**
   * What the body is written in. `markdown` and `auto` are for `cleancopy/markdown`. @default 'html'
   */
  readonly format?: Format;
  /**
   * CSS selectors of what is converted: the outermost elements that match one of them.
   * @default [], for the whole body
   */
  readonly select?: readonly string[];
  /** CSS selectors of elements that are left out. @default [] */
  readonly remove?: readonly string[];
  /** The kinds of promos that are removed. @default ['capitals'] */
  readonly promos?: readonly PromoKind[] | 'all' | 'none';
  /** Promo rules of your own; they are asked before the built-in ones. @default [] */
  readonly rules?: readonly OwnRule[];
  /** Names of built-in promo rules that are not applied. @default [] */
  readonly without?: readonly string[];
  /**
   * Blocks whose whole text matches one of these are removed: as the article has it, or with every quote of text and
   * pattern straight. The flags `g` and `y` mean nothing here. @default []
   */
  readonly drop?: readonly RegExp[];
  /** Blocks whose whole text matches one of these in the same way stay, whatever says otherwise. @default [] */
  readonly keep?: readonly RegExp[];
  /** @default 'curly' */
  readonly quotes?: Quotes;
  /**
   * The language whose quotation marks are set, but where a block below the root names its own: a BCP 47 tag, such as
   * `de-CH`; `de_CH.UTF-8` and `German` do too. A language that is not known is set as English.
   * @default '', for the one that front matter or `<html lang>` names, or English
   */
  readonly lang?: string;
  /** Give the article's blocks as well, those that were removed too: the result's `blocks`. @default false */
  readonly blocks?: boolean;
  /** Front-matter fields whose values the text begins with, one per line. @default [] */
  readonly header?: readonly string[];
  /**
   * What front matter has to look like: a validator of zod, valibot, or any other library that follows Standard Schema
   * and validates at once. It is given the metadata, and what it returns is the result's `metadata`. An article that
   * doesn't fit throws.
   * @default undefined, any front matter will do
   */
  readonly schema?: StandardSchema<M>;
}

/** Options that have no default. */
type Optional = 'encoding' | 'schema';

/** Options that were checked, with every default filled in. */
export type CheckedOptions<M = Metadata> = Required<Omit<Options<M>, Optional>> & Pick<Options<M>, Optional>;

/** An option that can't be used: its name is unknown, or its value is not one that it takes. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  /** The option's name, `options` where they are not an object. */
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

/** What is wrong with a value; undefined where nothing is. */
type Check = (value: unknown) => string | undefined;

const must = (what: string, holds: (value: unknown) => boolean): Check => {
  return value => (holds(value) ? undefined : `must be ${what}`);
};

const listOf = (what: string, holds: (item: unknown) => boolean): Check =>
  must(`an array of ${what}`, value => Array.isArray(value) && value.every(holds));

const quoted = (choices: readonly string[]): string => choices.map(choice => `'${choice}'`).join(', ');

const oneOf = (...choices: readonly string[]): Check =>
  must(`one of ${quoted(choices)}`, value => typeof value === 'string' && choices.includes(value));

/** Also where the expression was made in another window or context. */
const isPattern = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object RegExp]';

const isPromoKind = (value: unknown): boolean => promoKinds.some(kind => kind === value);

const isString = (value: unknown): boolean => typeof value === 'string';

const strings = listOf('strings', isString);
const patterns = listOf('regular expressions', isPattern);

const isSchema = (value: unknown): boolean =>
  (typeof value === 'object' || typeof value === 'function') && value !== null && '~standard' in value;

const isRule = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'finds' in value &&
  typeof value.finds === 'function';

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
  rules: listOf('objects with a name and a function finds', isRule),
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
 * Checks options, and fills in what they leave out. A value of `undefined` counts as left out.
 *
 * @throws {OptionError} on a name or a value that is not among those of {@link Options}
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
