import type { Outcome } from './convert-file.ts';
import { printable } from './printable.ts';
import { writeStdout } from './stdout.ts';

/** Lists an output that `--check` found missing or out of date. @returns the exit code that it asks for */
export const reportDifference = async ({
  delivery,
  output = '',
}: Pick<Outcome, 'delivery' | 'output'>): Promise<number> => {
  if (delivery !== 'missing' && delivery !== 'different') return 0;
  await writeStdout(`${printable(output)}: ${delivery === 'missing' ? 'missing' : 'out of date'}\n`);
  return 1;
};
