import { isWordKind } from '../characters.ts';
import type { Mark } from '../marks.ts';
import type { Apostrophes } from './apostrophes.ts';
import { leadAt } from './leading.ts';
import { trailAt } from './trailing.ts';

/** The strongest sign: costs go no further down. */
const most = 40;

/**
 * How much a block looks like dialect or old verse, where any word may be cut: by the known apostrophes in it, and
 * by marks after words that no mark before a word could have opened.
 * @returns by how much an apostrophe on an unknown word gets cheaper
 */
export const dialectOf = (text: string, marks: readonly Mark[], apostrophes: Apostrophes): number => {
  let sign = 0;
  let opening = 0;
  let closing = 0;
  let surplus = 0;
  for (const mark of marks) {
    if (mark.double) continue;
    if (!mark.joinedAfter && isWordKind(mark.after)) {
      const lead = leadAt(text, mark.at, apostrophes);
      if (lead === 'clipped' || lead === 'dropped h' || lead === 'have') sign += 5;
      else opening++;
    } else if (!mark.joinedBefore && isWordKind(mark.before)) {
      const trail = trailAt(text, mark.at, apostrophes);
      if (trail === 'cut short' || trail === 'dropped g') sign += 8;
      else if (trail === 'unknown') surplus++;
    } else closing++;
  }
  sign += 8 * Math.max(0, surplus - Math.max(0, opening - closing));
  return Math.min(sign, most);
};
