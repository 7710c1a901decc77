import type { Settings } from '../flags/flags.ts';
import { type Input, inputPath } from '../inputs/input.ts';
import { isStdoutTerminal, ReaderGone, writeStdout } from '../outputs/stdout.ts';
import type { Delivered } from '../outputs/target.ts';
import { printable } from '../terminal/printable.ts';

/** An output's part in an outcome, and its input where it has one. */
type Delivery = Partial<Delivered> & { readonly input?: Input };

const differences = { missing: 'missing', different: 'out of date', gone: 'its article is gone' } as const;

/**
 * Lists an output that `--check` found missing, out of date or without its article, or that a dry run plans.
 *
 * @param signal ends the wait for a reader of stdout
 * @returns whether `--check` found a difference, whether somebody reads it or not
 */
export const printDelivery = async (
  { input, output = '', delivery, change }: Delivery = {},
  settings: Settings,
  signal: AbortSignal,
): Promise<boolean> => {
  if (delivery === 'planned' && input !== undefined) {
    await writeStdout(`${printable(inputPath(input))} → ${printable(output)}\n`, signal);
  }
  if (delivery !== 'missing' && delivery !== 'different' && delivery !== 'gone') return false;
  try {
    await writeStdout(`${printable(output)}: ${differences[delivery]}\n`, signal);
    if (settings.diff && change !== undefined) {
      const { renderDifference } = await import('./difference.ts');
      const { makePaint } = await import('../terminal/colors.ts');
      const isTerminal = isStdoutTerminal();
      const paint = await makePaint({ when: settings.color, isTerminal, env: process.env });
      await writeStdout(renderDifference(output, change, paint), signal);
    }
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
  return true;
};
