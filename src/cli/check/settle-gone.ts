import { rmSync } from 'node:fs';
import { attempt } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import type { Teller } from '../terminal/teller.ts';
import { findGone, type Mirror } from './gone.ts';
import { printDelivery } from './print-delivery.ts';

/**
 * Deletes the outputs whose article no longer exists; with `--check` or `--dry-run`, only lists them.
 *
 * @param signal aborts waiting for stdout
 * @returns the number of such outputs
 * @throws {Failure} if one can't be deleted
 */
export const settleGone = async (
  mirror: Mirror,
  settings: Settings,
  teller: Teller,
  signal: AbortSignal,
): Promise<number> => {
  const isListed = settings.check || settings.dryRun;
  const gone = findGone(mirror, settings);
  for (const output of gone) {
    if (!isListed) attempt(`cannot delete ${output}`, () => rmSync(output));
    const delivered = { output, delivery: isListed ? 'gone' : 'deleted' } as const;
    await printDelivery(delivered, settings, signal);
    await teller.output(delivered);
  }
  return gone.length;
};
