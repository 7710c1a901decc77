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
  readonly form: Form;
  /** Kind of what stands before and after the run of touching marks this one is in. */
  before: Kind;
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
  let span = 0;
  let runStart = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x22 && code !== 0x27 && (code < 0x2018 || code > 0x201d)) continue;
    if (code === 0x201a || code === 0x201b) continue;
    while (span < verbatim.length && (verbatim[span + 1] ?? 0) <= at) span += 2;
    if (at >= (verbatim[span] ?? Number.POSITIVE_INFINITY)) continue;

    const double = code === 0x22 || code > 0x201b;
    const last = open.at(-1);
    const joined = last !== undefined && last.at === at - 1;
    const before = joined ? last.before : kindAt(text, at - 1);
    const after = kindAt(text, at + 1);
    if (!double && !joined && isWordKind(before) && isWordKind(after)) {
      inner.push(at);
      continue;
    }
    if (joined) last.joinedAfter = true;
    else {
      closeRun(open, runStart);
      runStart = open.length;
    }
    open.push({ at, double, form: formOf(code), before, after, joinedBefore: joined, joinedAfter: false });
  }
  closeRun(open, runStart);
  return { open, inner };
}

/** Touching marks all see what stands on either side of their run. */
function closeRun(open: readonly Mark[], runStart: number): void {
  const after = open.at(-1)?.after;
  if (after === undefined) return;
  for (let index = runStart; index < open.length - 1; index += 1) {
    const mark = open[index];
    if (mark) mark.after = after;
  }
}

function formOf(code: number): Form {
  if (code === 0x22 || code === 0x27) return Form.Straight;
  return code === 0x2018 || code === 0x201c ? Form.Opening : Form.Closing;
}
