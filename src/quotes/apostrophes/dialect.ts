import { isWordKind, Kind } from '../characters.ts';
import type { Mark } from '../marks.ts';
import type { Apostrophes } from './apostrophes.ts';
import { leadAt } from './leading.ts';
import { trailAt } from './trailing.ts';

/** What the single marks of a block tell about it as a whole. */
export interface Dialect {
  /** How much the cost of an apostrophe on an unknown word is reduced. */
  readonly sign: number;
  /** Whether there are several marks that may open, and as many that may close. */
  readonly balanced: boolean;
}

/** The upper limit of the sign. */
const maxSign = 40;

/**
 * Estimates how much a block looks like dialect or old verse, in which any word may be cut. It is based on
 * known apostrophes, and on marks after words that no mark before a word could have opened.
 */
export const dialectOf = (text: string, marks: readonly Mark[], apostrophes: Apostrophes): Dialect => {
  let sign = 0;
  let opening = 0;
  let closing = 0;
  let clipped = 0;
  let possessive = 0;
  let surplus = 0;
  let glued = 0;
  for (const mark of marks) {
    if (mark.isGlued) glued++;
    if (mark.isGlued || (mark.double && mark.width === 1)) continue;
    // A pair counts as its two marks would if they were typographic already.
    if (isWordKind(mark.after)) {
      if (mark.width === 2 || mark.joinedAfter) opening++;
      if (mark.joinedAfter) continue;
      const lead = leadAt(text, mark.at + mark.width - 1, apostrophes);
      if (lead === 'clipped' || lead === 'dropped h' || lead === 'have') clipped++;
      else opening++;
    } else if (isWordKind(mark.before)) {
      if (mark.width === 2 || mark.joinedBefore) closing++;
      if (mark.joinedBefore) continue;
      const trail = trailAt(text, mark.at, apostrophes);
      if (trail === 'cut short' || trail === 'dropped g') sign += 8;
      else if (trail === 'unknown' && mark.before === Kind.Letter) surplus++;
      else if (trail === 'possessive') possessive++;
      else if (trail === 'unknown' || trail === 'letter') closing++;
    } else closing += mark.width;
  }
  const unopened = Math.max(0, surplus - Math.max(0, opening - closing));
  // A mark after a word is more likely to close what a mark before a clipped word opened: the ‘phone’ is not
  // dialect.
  sign += 5 * Math.max(0, clipped - unopened) + 8 * Math.max(0, unopened - clipped);
  const unclosed = opening - surplus - closing - possessive;
  // If several marks are never closed, most of them are apostrophes.
  sign += 8 * Math.max(0, unclosed - glued - 1);
  return { sign: Math.min(sign, maxSign), balanced: opening > 1 && unclosed <= 0 };
};
