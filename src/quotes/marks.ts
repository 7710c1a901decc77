import type { Spans } from '../blocks/block.ts';
import { isWordKind, Kind, kindAt } from './characters.ts';
import { type Language, readingsAfterNumber } from './languages/language.ts';
import { isNumberOfInches } from './measures.ts';
import { Reading } from './readings.ts';

/** A mark that may open or close a quotation, or be an apostrophe. */
export interface Mark {
  /** Its offset in the text. */
  readonly at: number;
  /** 2 for two single marks that are read together, as a double mark or as a mark and an apostrophe. */
  readonly width: 1 | 2;
  readonly double: boolean;
  /**
   * Whether it is single and between two words without a space: an apostrophe, or a closing mark whose space
   * was lost.
   */
  readonly isGlued: boolean;
  /** The code of its character, or of the first one if there are two. */
  readonly code: number;
  /** Its possible readings. */
  readonly readings: readonly Reading[];
  /** The kind of the character before and after the run of adjacent marks that it is part of. */
  readonly before: Kind;
  after: Kind;
  /** Whether it directly follows another mark, and precedes one. */
  readonly joinedBefore: boolean;
  joinedAfter: boolean;
}

/** Some marks of a block: those to be read together, and those inside words, which are apostrophes. */
export interface Marks {
  readonly open: readonly Mark[];
  readonly inner: readonly number[];
  /** Whether they are the last of the block. */
  readonly last: boolean;
}

/** The maximum number of marks that are read together, which bounds the memory for a block. */
const maxMarks = 65_536;

const inchesReadings: readonly Reading[] = [Reading.Stays];

/** Finds the quotation marks of a block, both straight and typographic. */
export class MarkFinder {
  readonly #text: string;
  readonly #verbatim: Spans;
  readonly #language: Language;
  #from = 0;
  #span = 0;
  /** Whether the number of double marks so far is odd, so that the next one may close a quotation. */
  #quoted = false;

  /**
   * @param text the block's text
   * @param verbatim spans in which marks are ignored
   */
  constructor(text: string, verbatim: Spans, language: Language) {
    this.#text = text;
    this.#verbatim = verbatim;
    this.#language = language;
  }

  /** @returns the next marks, in order */
  next(): Marks {
    const text = this.#text;
    const open: Mark[] = [];
    const inner: number[] = [];
    let last: Mark | undefined;
    let lastEnd = -1;
    let runStart = 0;
    let at = nextMark(text, this.#from);
    for (; at >= 0 && open.length + inner.length < maxMarks; at = nextMark(text, this.#from)) {
      this.#from = at + 1;
      const verbatimStart = this.#verbatimStart(at);
      if (at >= verbatimStart) continue;
      const two = at + 1 < verbatimStart ? this.#readingsOfTwo(at) : undefined;
      const width = two === undefined ? 1 : 2;
      const code = text.charCodeAt(at);
      const double = width === 2 || isDouble(code);
      const joinedBefore = last !== undefined && lastEnd === at;
      const before = joinedBefore && last ? last.before : kindBeside(text, at - 1);
      const after = kindBeside(text, at + width);
      const isInner = !double && !joinedBefore && isWordKind(before) && isWordKind(after);
      if (isInner && !isBetweenWords(text, at)) {
        inner.push(at);
        continue;
      }
      if (joinedBefore && last) last.joinedAfter = true;
      else {
        endRun(open, runStart);
        runStart = open.length;
      }
      const isInches = before === Kind.Digit && double && width === 1 && this.#isInches(at, after);
      if (double && width === 1 && !isInches) this.#quoted = !this.#quoted;
      const afterNumber = before === Kind.Digit ? readingsAfterNumber.get(code) : undefined;
      const readings = isInches
        ? inchesReadings
        : (two ?? afterNumber ?? this.#language.readings.get(code) ?? []);
      last = {
        at,
        width,
        double,
        isGlued: isInner,
        code,
        readings,
        before,
        after,
        joinedBefore,
        joinedAfter: false,
      };
      lastEnd = at + width;
      open.push(last);
      this.#from = lastEnd;
    }
    endRun(open, runStart);
    return { open, inner, last: at < 0 };
  }

  /**
   * Whether a double mark after a number has no quotation to close, and so is a sign of inches: 55". This is
   * decided before the search in languages other than English, so that setting quotes again gives the same result.
   */
  #isInches(at: number, after: Kind): boolean {
    const { foreign, nests } = this.#language;
    // Where inner marks look like double ones, single marks become double and would be counted the next time.
    if (!foreign || nests || this.#quoted || isWordKind(after)) return false;
    return isNumberOfInches(this.#text, at);
  }

  /** @returns the start of the verbatim span that contains or follows an offset */
  #verbatimStart(at: number): number {
    const verbatim = this.#verbatim;
    while ((verbatim[this.#span + 1] ?? Number.POSITIVE_INFINITY) <= at) this.#span += 2;
    return verbatim[this.#span] ?? Number.POSITIVE_INFINITY;
  }

  /**
   * @returns the possible readings of exactly two adjacent single marks together; undefined if there are none
   */
  #readingsOfTwo(at: number): readonly Reading[] | undefined {
    const text = this.#text;
    if (!isSingleAt(text, at) || !isSingleAt(text, at + 1)) return undefined;
    if (isSingleAt(text, at - 1) || isSingleAt(text, at + 2)) return undefined;
    const wordFollows = isWordKind(kindAt(text, at + 2));
    const readings = this.#language.pairs
      .get(text.slice(at, at + 2))
      ?.filter(reading => wordFollows || reading !== Reading.OpensBeforeApostrophe);
    return readings?.length === 0 ? undefined : readings;
  }
}

/** A regular expression skips other characters faster than a loop. */
const anyMark = /["'\u2018-\u201a\u201c-\u201e\u00ab\u00bb\u2039\u203a\u300c-\u300f]/g;

/** @returns the offset of the first mark from an offset on; -1 if there is none */
const nextMark = (text: string, from: number): number => {
  anyMark.lastIndex = from;
  return anyMark.test(text) ? anyMark.lastIndex - 1 : -1;
};

/**
 * Whether at least three lower-case letters precede it, and three or a short word follow. Contractions are
 * shorter.
 */
const isBetweenWords = (text: string, at: number): boolean =>
  isLowerCaseAscii(text, at - 3, at) && (isLowerCaseAscii(text, at + 1, at + 4) || isShortWord(text, at + 1));

const shortWords = 'as at by he if in is it no of on or so to us we';

/** Contractions don't have two letters and a space after the mark, except for ’ll, ’re and ’ve. */
const isShortWord = (text: string, at: number): boolean =>
  text.charCodeAt(at + 2) === 0x20 && shortWords.includes(text.slice(at, at + 2));

const isLowerCaseAscii = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x61 && code <= 0x7a)) return false;
  }
  return true;
};

/**
 * @returns the kind of a neighbouring character. Any mark counts as a symbol, whether it is typographic
 * already or not.
 */
const kindBeside = (text: string, at: number): Kind => {
  const kind = kindAt(text, at);
  return kind > Kind.Digit && isMarkAt(text, at) ? Kind.Symbol : kind;
};

/** Sets `after` of all marks in a run to the character after the run. */
const endRun = (open: readonly Mark[], runStart: number): void => {
  const after = open.at(-1)?.after;
  if (after === undefined) return;
  for (let index = runStart; index < open.length - 1; index++) {
    const mark = open[index];
    if (mark) mark.after = after;
  }
};

/** Whether a mark is not one of those used in English: " ' “ ” ‘ ’ */
export const isForeign = ({ code }: Mark): boolean =>
  code > 0x27 && code !== 0x2018 && code !== 0x2019 && code !== 0x201c && code !== 0x201d;

/** Whether a mark is one of « » ‹ ›, which may also be arrows. */
export const isGuillemet = ({ code }: Mark): boolean =>
  code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a;

const isDouble = (code: number): boolean =>
  code === 0x22 ||
  (code >= 0x201c && code <= 0x201e) ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x300c && code <= 0x300f);

const isSingle = (code: number): boolean =>
  code === 0x27 || (code >= 0x2018 && code <= 0x201a) || code === 0x2039 || code === 0x203a;

/** Whether the character at `at` is a single quotation mark or apostrophe, straight or typographic. */
export const isSingleAt = (text: string, at: number): boolean => isSingle(text.charCodeAt(at));

/** Whether the character at `at` is a quotation mark, straight or typographic. */
export const isMarkAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isSingle(code) || isDouble(code);
};
