import type { Spans } from '../blocks/block.ts';
import { isWordKind, type Kind, kindAt } from './characters.ts';
import { possibleReadings, type Reading } from './readings.ts';

/** A mark that may open or close a quotation. */
export interface Mark {
  /** Offset in the text. */
  readonly at: number;
  /** 2 for two single marks read together, as a double one that was typed so or as a mark and an apostrophe. */
  readonly width: 1 | 2;
  readonly double: boolean;
  /** What it may be by its characters. */
  readonly readings: readonly Reading[];
  /** Kind of what stands before and after the run of touching marks this one is in. */
  readonly before: Kind;
  after: Kind;
  /** Whether another mark touches this one. */
  readonly joinedBefore: boolean;
  joinedAfter: boolean;
}

/** The marks of a block: those to be decided together, and those inside words, which are apostrophes. */
export interface Marks {
  readonly open: readonly Mark[];
  readonly inner: readonly number[];
}

/**
 * Finds the quotation marks of a block.
 * @param text the block's text
 * @param verbatim ranges of code, in which no mark counts
 * @returns the marks in the order of the text, straight and curly alike
 */
export const findMarks = (text: string, verbatim: Spans): Marks => {
  const open: Mark[] = [];
  const inner: number[] = [];
  let last: Mark | undefined;
  let lastEnd = -1;
  let runStart = 0;
  let span = 0;
  let from = 0;
  for (let at = nextMark(text, from); at >= 0; at = nextMark(text, from)) {
    from = at + 1;
    const code = text.charCodeAt(at);
    while ((verbatim[span + 1] ?? Number.POSITIVE_INFINITY) <= at) span += 2;
    const barred = verbatim[span] ?? Number.POSITIVE_INFINITY;
    if (at >= barred) continue;

    const together = at + 1 < barred ? readingsTogether(text, at) : [];
    const width = together.length > 0 ? 2 : 1;
    const double = width === 2 || isDouble(code);
    const joinedBefore = last !== undefined && lastEnd === at;
    const before = joinedBefore && last ? last.before : kindAt(text, at - 1);
    const after = kindAt(text, at + width);
    if (!double && !joinedBefore && isWordKind(before) && isWordKind(after)) {
      inner.push(at);
      continue;
    }
    if (joinedBefore && last) last.joinedAfter = true;
    else {
      endRun(open, runStart);
      runStart = open.length;
    }
    const readings = width === 2 ? together : possibleReadings(text.charAt(at), false);
    last = { at, width, double, readings, before, after, joinedBefore, joinedAfter: false };
    lastEnd = at + width;
    open.push(last);
    from = at + width;
  }
  endRun(open, runStart);
  return { open, inner };
};

/** A regular expression passes over what is no mark faster than a loop does. */
const anyMark = /["'\u2018\u2019\u201c\u201d]/g;

/** @returns where the first mark stands from a place on, -1 where none does */
const nextMark = (text: string, from: number): number => {
  anyMark.lastIndex = from;
  return anyMark.test(text) ? anyMark.lastIndex - 1 : -1;
};

/** Touching marks all see what stands on either side of their run. */
const endRun = (open: readonly Mark[], runStart: number): void => {
  const after = open.at(-1)?.after;
  if (after === undefined) return;
  for (let index = runStart; index < open.length - 1; index++) {
    const mark = open[index];
    if (mark) mark.after = after;
  }
};

const isDouble = (code: number): boolean => {
  return code === 0x22 || code === 0x201c || code === 0x201d;
};

const isSingle = (code: number): boolean => {
  return code === 0x27 || code === 0x2018 || code === 0x2019;
};

/** Whether the character at `at` is a single quotation mark or apostrophe, straight or curly. */
export const isSingleAt = (text: string, at: number): boolean => {
  return isSingle(text.charCodeAt(at));
};

/** Whether the character at `at` is a quotation mark of any of the kinds set here. */
export const isMarkAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isSingle(code) || isDouble(code);
};

/** What exactly two single marks touching here may be together. */
const readingsTogether = (text: string, at: number): readonly Reading[] => {
  if (!isSingleAt(text, at) || !isSingleAt(text, at + 1)) return [];
  if (isSingleAt(text, at - 1) || isSingleAt(text, at + 2)) return [];
  return possibleReadings(text.slice(at, at + 2), isWordKind(kindAt(text, at + 2)));
};
