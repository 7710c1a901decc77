import type { Apostrophes } from '../apostrophes/apostrophes.ts';
import { Reading } from '../readings.ts';

/** Opening and closing mark. */
export type Pair = readonly [open: string, close: string];

/** How a language sets quotations. */
export interface Language {
  /** What `"` becomes. */
  readonly outer: Pair;
  /** What `'` becomes, and `"` inside `"` where these marks are made of two strokes. */
  readonly inner: Pair;
  /** Whether `"` may open inside `"`: the inner marks look like double ones. */
  readonly nests: boolean;
  /** Whether its marks are other than the English ones. */
  readonly foreign: boolean;
  /** Whether spaces may stand between marks and words: « Oui ». */
  readonly spaced: boolean;
  readonly apostrophes: Apostrophes;
  /** What a mark may be, by the code of its character. */
  readonly readings: ReadonlyMap<number, readonly Reading[]>;
  /** What two single marks side by side may be together. */
  readonly pairs: ReadonlyMap<string, readonly Reading[]>;
}

const { Opens, Closes, Apostrophe, Stays, OpensBeforeApostrophe, ClosesAfterApostrophe } = Reading;

/** What marks may be in any language: what is typographic already says what it is. */
const readingsAnywhere: readonly (readonly [mark: string, readings: readonly Reading[]])[] = [
  ['"', [Opens, Closes]],
  ["'", [Opens, Closes, Apostrophe]],
  ['“', [Opens]],
  ['”', [Closes]],
  ['‘', [Opens]],
  ['’', [Closes, Apostrophe]],
  ['„', [Opens]],
  ['‚', [Opens]],
  // Books in German and Danish have them the other way round; between spaces they are arrows.
  ['«', [Opens, Closes, Stays]],
  ['»', [Closes, Opens, Stays]],
  ['‹', [Opens, Closes, Stays]],
  ['›', [Closes, Opens, Stays]],
  ['「', [Opens]],
  ['」', [Closes]],
  ['『', [Opens]],
  ['』', [Closes]],
];

/** What straight marks may be behind a number: the signs of feet and inches too. */
export const readingsBehindNumber: ReadonlyMap<number, readonly Reading[]> = new Map([
  [0x22, [Opens, Closes, Stays]],
  [0x27, [Opens, Closes, Apostrophe, Stays]],
]);

const straightPair: readonly Reading[] = [Opens, Closes, Stays, OpensBeforeApostrophe, ClosesAfterApostrophe];

/** Two single marks, as a double mark or as a mark and an apostrophe, where ‘ opens and ’ closes. */
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
 * @param marks the language's four marks: outer opening and closing, inner opening and closing
 * @param spaced whether spaces may stand between marks and words
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

/** What closes each opening mark where the language doesn't say. */
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

/** What opens for each closing mark where the language doesn't say. */
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

/** @returns the closing mark that goes with a typographic opening one */
export const closingFor = (open: string, { outer, inner }: Language): string => {
  if (open === outer[0]) return outer[1];
  return open === inner[0] ? inner[1] : (closings[open] ?? outer[1]);
};

/** @returns the opening mark that goes with a typographic closing one */
export const openingFor = (close: string, { outer, inner }: Language): string => {
  if (close === outer[1]) return outer[0];
  return close === inner[1] ? inner[0] : (openings[close] ?? outer[0]);
};
