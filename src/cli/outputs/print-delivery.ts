import { type Input, inputPath } from '../inputs/input.ts';
import { printable } from '../terminal/printable.ts';
import { writeStdout } from './stdout.ts';
import type { Delivered } from './target.ts';

/** An output's part in an outcome, and its input where it has one. */
type Delivery = Partial<Delivered> & { readonly input?: Input };

/**
 * Lists an output that `--check` found missing or out of date, or that a dry run plans.
 *
 * @returns whether `--check` found a difference
 */
export const printDelivery = async ({ input, output = '', delivery }: Delivery = {}): Promise<boolean> => {
  if (delivery === 'planned' && input !== undefined) {
    await writeStdout(`${printable(inputPath(input))} → ${printable(output)}\n`);
  }
  if (delivery !== 'missing' && delivery !== 'different') return false;
  await writeStdout(`${printable(output)}: ${delivery === 'missing' ? 'missing' : 'out of date'}\n`);
  return true;
};
