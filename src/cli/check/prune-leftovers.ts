import { rmSync } from 'node:fs';
import { attempt } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import type { Log } from '../terminal/log.ts';
import { findLeftovers, type Mirror } from './leftovers.ts';
import { printOutputState } from './print-output-state.ts';

/**
 * Deletes the outputs whose article no longer exists; with `--check` or `--dry-run`, only lists them.
 *
 * @param signal aborts waiting for stdout
 * @returns the number of such outputs
 * @throws {Failure} if one can't be deleted
 */
export const pruneLeftovers = async (
  mirror: Mirror,
  settings: Settings,
  log: Log,
  signal: AbortSignal,
): Promise<number> => {
  const isListed = settings.check || settings.dryRun;
  const leftovers = findLeftovers(mirror, settings);
  for (const output of leftovers) {
    if (!isListed) attempt(`cannot delete ${output}`, () => rmSync(output));
    const delivered = { output, state: isListed ? 'gone' : 'deleted' } as const;
    await printOutputState(delivered, settings, signal);
    await log.output(delivered);
  }
  return leftovers.length;
};
