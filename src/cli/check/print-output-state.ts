import type { Settings } from '../flags/flags.ts';
import { type Input, inputPath } from '../inputs/input.ts';
import { BrokenPipeError, isStdoutTerminal, writeStdout } from '../outputs/stdout.ts';
import type { DeliveredOutput } from '../outputs/target.ts';
import { printable } from '../terminal/printable.ts';

/** An output and its state, and the input if it has exactly one. */
type PrintedOutput = Partial<DeliveredOutput> & { readonly input?: Input };

const differences = { missing: 'missing', different: 'out of date', gone: 'its article is gone' } as const;

/**
 * Prints an output to stdout if `--check` found it missing, out of date or left over, or if a dry run would
 * write it.
 *
 * @param signal aborts waiting for stdout
 * @returns whether `--check` found a difference, even if stdout was closed early
 */
export const printOutputState = async (
  { input, output = '', state, change }: PrintedOutput = {},
  settings: Settings,
  signal: AbortSignal,
): Promise<boolean> => {
  if (state === 'planned' && input !== undefined) {
    await writeStdout(`${printable(inputPath(input))} → ${printable(output)}\n`, signal);
  }
  if (state !== 'missing' && state !== 'different' && state !== 'gone') return false;
  try {
    await writeStdout(`${printable(output)}: ${differences[state]}\n`, signal);
    if (settings.diff && change !== undefined) {
      const { renderDifference } = await import('./difference.ts');
      const { makePaint } = await import('../terminal/colors.ts');
      const isTerminal = isStdoutTerminal();
      const paint = await makePaint({ when: settings.color, isTerminal, env: process.env });
      await writeStdout(renderDifference(output, change, paint), signal);
    }
  } catch (error) {
    if (!(error instanceof BrokenPipeError)) throw error;
  }
  return true;
};
