import type { Spans } from '../../blocks/block.ts';
import { isWordKind, type Kind, kindAt } from './characters.ts';

/** What a mark's character already says: nothing, or that it was set before. */
export const Form = { Straight: 0, Opening: 1, Closing: 2 } as const;
export type Form = (typeof Form)[keyof typeof Form];

/** A mark that may open or close a quotation. */
export interface Mark {
  /** Offset in the text. */
  readonly at: number;
  readonly double: boolean;
  /** Whether it is a double mark typed as two single ones. */
  readonly typedTwice: boolean;
  readonly form: Form;
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
 * @param text - the block's text
 * @param verbatim - ranges of code, in which no mark counts
 * @returns the marks in the order of the text, straight and curly alike
 */
export function findMarks(text: string, verbatim: Spans): Marks {
  const open: Mark[] = [];
  const inner: number[] = [];
  let last: Mark | undefined;
  let lastEnd = -1;
  let runStart = 0;
  let span = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x22 && code !== 0x27 && (code < 0x2018 || code > 0x201d)) continue;
    if (code === 0x201a || code === 0x201b) continue;
    while ((verbatim[span + 1] ?? Number.POSITIVE_INFINITY) <= at) span += 2;
    const barred = verbatim[span] ?? Number.POSITIVE_INFINITY;
    if (at >= barred) continue;

    const typedTwice = at + 1 < barred && isTypedTwice(text, at);
    const double = typedTwice || isDouble(code);
    const end = typedTwice ? at + 2 : at + 1;
    const joinedBefore = last !== undefined && lastEnd === at;
    const before = joinedBefore && last ? last.before : kindAt(text, at - 1);
    const after = kindAt(text, end);
    if (!double && !joinedBefore && isWordKind(before) && isWordKind(after)) {
      inner.push(at);
      continue;
    }
    if (joinedBefore && last) last.joinedAfter = true;
    else {
      endRun(open, runStart);
      runStart = open.length;
    }
    const form = typedTwice ? formOf(code) || formOf(text.charCodeAt(at + 1)) : formOf(code);
    last = { at, double, typedTwice, form, before, after, joinedBefore, joinedAfter: false };
    lastEnd = end;
    open.push(last);
    at = end - 1;
  }
  endRun(open, runStart);
  return { open, inner };
}

/** Touching marks all see what stands on either side of their run. */
function endRun(open: readonly Mark[], runStart: number): void {
  const after = open.at(-1)?.after;
  if (after === undefined) return;
  for (let index = runStart; index < open.length - 1; index += 1) {
    const mark = open[index];
    if (mark) mark.after = after;
  }
}

function isDouble(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201d;
}

/** Whether the character at `at` is a single quotation mark or apostrophe, straight or curly. */
export function isSingleAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2018 || code === 0x2019;
}

/** Whether exactly two single marks touch here that can be read alike: '' for ". */
function isTypedTwice(text: string, at: number): boolean {
  if (!isSingleAt(text, at) || !isSingleAt(text, at + 1)) return false;
  if (isSingleAt(text, at - 1) || isSingleAt(text, at + 2)) return false;
  const first = formOf(text.charCodeAt(at));
  const second = formOf(text.charCodeAt(at + 1));
  return first === second || first === Form.Straight || second === Form.Straight;
}

function formOf(code: number): Form {
  if (code === 0x22 || code === 0x27) return Form.Straight;
  return code === 0x2018 || code === 0x201c ? Form.Opening : Form.Closing;
}
