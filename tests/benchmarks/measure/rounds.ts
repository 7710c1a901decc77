/** Something measured, by the name that its row bears. */
export interface Contender<Sample> {
  readonly name: string;
  /** Readies a run; it is not measured. */
  readonly prepare?: () => void;
  readonly run: () => Sample;
}

/**
 * Lets contenders run in turns: what else the machine does then falls on all of them alike, and a round's figures
 * can be set in proportion. Each round begins with another one, and the first round is for the disk's cache alone.
 *
 * @returns each contender's samples, one a round
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
