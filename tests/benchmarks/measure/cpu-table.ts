import type { Bench } from '../section.ts';
import { type Command, type Cost, processCost } from './process-cost.ts';
import { type Contender, takeTurns } from './rounds.ts';
import { median, ratioTo } from './statistics.ts';
import { milliseconds, spread, table, times } from './table.ts';

/** A command and the name of its row. */
export interface Entrant {
  readonly name: string;
  readonly command: Command;
  /** Prepares a run; it is not measured. */
  readonly prepare?: () => void;
}

/**
 * Prints the CPU time of whole processes, as ratios to the first command and to ours.
 *
 * @param ours the name of our command
 */
export const printCpuTable = (
  { print }: Pick<Bench, 'print'>,
  entrants: readonly [Entrant, ...Entrant[]],
  rounds: number,
  ours: string,
): void => {
  const contenders: Contender<Cost>[] = entrants.map(({ command, ...entrant }) => ({
    ...entrant,
    run: () => processCost(command),
  }));
  const samples = takeTurns(contenders, rounds).map(costs => costs.map(({ cpu }) => cpu));
  const [base = []] = samples;
  const own = samples[entrants.findIndex(({ name }) => name === ours)] ?? [];
  const rows = entrants.map(({ name }, index) => {
    const cpu = samples[index] ?? [];
    const ratio = ratioTo(cpu, base);
    return [
      name,
      milliseconds(median(cpu)),
      times(ratio.median),
      spread(ratio),
      times(ratioTo(cpu, own).median),
    ];
  });
  const [{ name: first }] = entrants;
  print(table(['whole process', 'CPU', `to ${first}`, 'middle half', `to ${ours}`], rows));
};
