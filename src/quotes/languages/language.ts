import type { Apostrophes } from '../apostrophes/apostrophes.ts';
import { Reading } from '../readings.ts';

/** An opening and a closing mark. */
export type Pair = readonly [open: string, close: string];

/** How quotations are set in a language. */
export interface Language {
  /** The marks for `"`. */
  readonly outer: Pair;
  /** The marks for `'`, and for `"` inside `"` if the inner marks look like double ones. */
  readonly inner: Pair;
  /** Whether `"` may open inside `"`, because the inner marks look like double ones. */
  readonly nests: boolean;
  /** Whether its marks differ from the English ones. */
  readonly foreign: boolean;
  /** Whether spaces may separate marks from words: « Oui ». */
  readonly spaced: boolean;
  readonly apostrophes: Apostrophes;
  /** The possible readings of a mark, by its character code. */
  readonly readings: ReadonlyMap<number, readonly Reading[]>;
  /** The possible readings of two adjacent single marks. */
  readonly pairs: ReadonlyMap<string, readonly Reading[]>;
}

const { Opens, Closes, Apostrophe, Stays, OpensBeforeApostrophe, ClosesAfterApostrophe } = Reading;

/** Possible readings in any language. Most typographic marks have only one. */
const readingsAnywhere: readonly (readonly [mark: string, readings: readonly Reading[]])[] = [
  ['"', [Opens, Closes]],
  ["'", [Opens, Closes, Apostrophe]],
  ['“', [Opens]],
  ['”', [Closes]],
  ['‘', [Opens]],
  ['’', [Closes, Apostrophe]],
  ['„', [Opens]],
  ['‚', [Opens]],
  // German and Danish books use them the other way round. Between spaces, they may be arrows.
  ['«', [Opens, Closes, Stays]],
  ['»', [Closes, Opens, Stays]],
  ['‹', [Opens, Closes, Stays]],
  ['›', [Closes, Opens, Stays]],
  ['「', [Opens]],
  ['」', [Closes]],
  ['『', [Opens]],
  ['』', [Closes]],
];

/** Possible readings of straight marks after a number, which may also be signs of feet and inches. */
export const readingsAfterNumber: ReadonlyMap<number, readonly Reading[]> = new Map([
  [0x22, [Opens, Closes, Stays]],
  [0x27, [Opens, Closes, Apostrophe, Stays]],
]);

const straightPair: readonly Reading[] = [Opens, Closes, Stays, OpensBeforeApostrophe, ClosesAfterApostrophe];

/**
 * Possible readings of two single marks in languages with ‘ and ’: a double mark, or a mark and an
 * apostrophe.
 */
const englishPairs: readonly (readonly [marks: string, readings: readonly Reading[]])[] = [
  ["‘'", [Opens, OpensBeforeApostrophe]],
  ["'‘", [Opens]],
  ['‘‘', [Opens]],
  ["'’", [Closes, ClosesAfterApostrophe, OpensBeforeApostrophe]],
  ["’'", [Closes, ClosesAfterApostrophe]],
  ['’’', [Closes, ClosesAfterApostrophe]],
  ['‘’', [OpensBeforeApostrophe]],
];

/**
 * @param marks the language's four marks: outer opening, outer closing, inner opening, inner closing
 * @param spaced whether spaces may separate marks from words
 */
export const makeLanguage = (marks: string, apostrophes: Apostrophes, spaced = false): Language => {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = marks;
  const readings = new Map(readingsAnywhere.map(([mark, may]) => [mark.charCodeAt(0), may] as const));
  for (const [mark, reading] of [
    [open, Opens],
    [close, Closes],
    [innerOpen, Opens],
    [innerClose, Closes],
  ] as const) {
    const may = readings.get(mark.charCodeAt(0)) ?? [];
    if (!may.includes(reading)) readings.set(mark.charCodeAt(0), [reading, ...may]);
  }
  return {
    outer: [open, close],
    inner: [innerOpen, innerClose],
    nests: !'‘’‚‹›'.includes(innerOpen),
    foreign: marks !== '“”‘’',
    spaced,
    apostrophes,
    readings,
    pairs: new Map([["''", straightPair], ...(innerOpen === '‘' && innerClose === '’' ? englishPairs : [])]),
  };
};

/** The closing mark for each opening one, unless the language has its own. */
const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '”',
  '‘': '’',
  '’': '’',
  '‚': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

/** The opening mark for each closing one, unless the language has its own. */
const openings: Readonly<Record<string, string>> = {
  '“': '„',
  '”': '“',
  '‘': '‚',
  '’': '‘',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '」': '「',
  '』': '『',
};

/** @returns the closing mark for a typographic opening one */
export const closingFor = (open: string, { outer, inner }: Language): string => {
  if (open === outer[0]) return outer[1];
  return open === inner[0] ? inner[1] : (closings[open] ?? outer[1]);
};

/** @returns the opening mark for a typographic closing one */
export const openingFor = (close: string, { outer, inner }: Language): string => {
  if (close === outer[1]) return outer[0];
  return close === inner[1] ? inner[0] : (openings[close] ?? outer[0]);
};
