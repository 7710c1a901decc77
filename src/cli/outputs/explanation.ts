import type { Removal } from '../../promos/drop-promos.ts';

/** How often each rule dropped a block, in the order of their names. */
export type RuleCounts = ReadonlyMap<string, number>;

/** @returns where in the text a removed block stood */
export const placeOf = ({ after }: Removal): string =>
  after === 0 ? 'before line 1' : `after line ${after}`;

/** @returns lines with the rules' counts, the most frequent first */
export const explainCounts = (counts: RuleCounts): readonly string[] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([rule, count]) => `${count} ${rule}`);
