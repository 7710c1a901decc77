import {
  inList,
  isClipped,
  isClippedOrWord,
  isCutShort,
  isDroppedH,
  isWordOrDialect,
  words,
} from './word-lists.ts';

/** The words that a language writes with an apostrophe at one end. All words are in lower case. */
export interface Apostrophes {
  /** Whether a capitalised word may continue a sentence, as German nouns do. */
  readonly capitalNouns: boolean;
  /** @returns the kind of a word after a single mark */
  lead(word: string): 'clipped' | 'dropped h' | 'either' | 'either in dialect' | 'unknown';
  /** @returns the kind of a word before a single mark */
  trail(word: string): 'cut short' | 'dropped g' | 'possessive' | 'unknown';
}

export const english: Apostrophes = {
  capitalNouns: false,
  lead: word => {
    if (isClippedOrWord(word)) return 'either';
    if (isWordOrDialect(word)) return 'either in dialect';
    if (isClipped(word)) return 'clipped';
    return isDroppedH(word) ? 'dropped h' : 'unknown';
  },
  trail: word => {
    if (isCutShort(word)) return 'cut short';
    if (word.endsWith('in') && !word.endsWith('ain') && word.length > 3) return 'dropped g';
    return /[szx]$/.test(word) ? 'possessive' : 'unknown';
  },
};

/**
 * @param clipped words that don't exist without an apostrophe before them
 * @param either words that exist both with and without an apostrophe before them
 * @param cutShort words that end in an apostrophe
 * @param possessive matches the end of names with an apostrophe as genitive
 * @param capitalNouns whether nouns are capitalised
 */
const makeApostrophes = (
  clipped: string,
  either: string,
  cutShort: string,
  possessive?: RegExp,
  capitalNouns = false,
): Apostrophes => {
  const isClipped = inList(() => words(clipped));
  const isEither = inList(() => words(either));
  const isCutShort = inList(() => words(cutShort));
  return {
    capitalNouns,
    lead: word => {
      if (isClipped(word)) return 'clipped';
      return isEither(word) ? 'either' : 'unknown';
    },
    trail: word => {
      if (isCutShort(word)) return 'cut short';
      return possessive?.test(word) ? 'possessive' : 'unknown';
    },
  };
};

/** For languages that have no such words, or whose words are not known here. */
const none = makeApostrophes('', '', '');
const german = makeApostrophes(
  's n ne nen nem ner nes nauf naus nunter nüber tschuldigung tschuldigen tschuldige türlich',
  'ran rauf raus rein rum rüber runter mal',
  `hab hätt wär würd werd glaub komm geh steh seh sag mach lass lauf find denk brauch heut könnt möcht sollt wollt
  müsst wünsch ruf schreib`,
  /(?:[sßzx]|ce)$/,
  true,
);
const nordic = makeApostrophes('n na', 'en et', '', /[szx]$/);

/**
 * By language. Sources: Duden, Taalunie, Accademia della Crusca, and the grammars that Wiktionary cites for
 * elisions.
 */
const byLanguage: Readonly<Record<string, Apostrophes>> = {
  en: english,
  af: makeApostrophes('n s t k m r', '', '', /[szx]$/),
  da: nordic,
  de: german,
  el: makeApostrophes(
    'ναι ταν στω χω χει χουν',
    '',
    'σ τ μ ν θ απ γι κι παρ κατ μετ αλλ εφ υπ επ αντ δι καθ μεθ όλ φέρ δώσ',
  ),
  es: makeApostrophes('toy tás tá tamos táis tán taba taban stoy stás stá stamos stáis stán', '', 'pa'),
  fr: makeApostrophes('tain', '', 'l d j t s n m c qu jusqu lorsqu puisqu quelqu entr presqu'),
  gsw: german,
  it: makeApostrophes(
    'ndrangheta ndrina ndrine sto sta sti ste stu',
    'o a e i',
    'po mo di fa va sta da be ca to de ne co vo ved',
  ),
  lb: german,
  nb: nordic,
  nl: makeApostrophes('s t n k m r ns ie', '', '', /[szx]$/),
  nn: nordic,
  no: nordic,
  pt: makeApostrophes('cê cês tá tás tão tô tava tavam tamos', '', ''),
  sv: makeApostrophes('n na', 'en et', ''),
};

/** @param language a language code in lower case */
export const apostrophesOf = (language: string): Apostrophes => byLanguage[language] ?? none;
