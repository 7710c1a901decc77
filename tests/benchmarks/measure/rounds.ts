/** Something to measure, and the name of its row. */
export interface Contender<Sample> {
  readonly name: string;
  /** Prepares a run; it is not measured. */
  readonly prepare?: () => void;
  readonly run: () => Sample;
}

/**
 * Runs all contenders in turns, so that other load on the machine affects all of them alike, and the figures of
 * a round can be compared. Each round starts with a different contender. The first round only warms up the disk
 * cache.
 *
 * @returns the samples of each contender, one per round
 */
export const takeTurns = <Sample>(
  contenders: readonly Contender<Sample>[],
  rounds: number,
): readonly (readonly Sample[])[] => {
  const samples = contenders.map((): Sample[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (turn + round + 1) % contenders.length;
      const contender = contenders[index];
      if (contender === undefined) continue;
      contender.prepare?.();
      const sample = contender.run();
      if (round >= 0) samples[index]?.push(sample);
    }
  }
  return samples;
};
