import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { Paint, Style } from '../terminal/colors.ts';
import { printable } from '../terminal/printable.ts';

/** The current content of an output, and the content that would be written. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** Stop computing a diff after this many changed lines: it would take too long. */
const maxEditLength = 2000;

const styles: Readonly<Record<string, Style>> = { '-': 'red', '+': 'green', '@': 'cyan' };

/** @returns a unified diff with control characters escaped; every line ends in LF */
export const renderDifference = (output: string, { before, after }: Change, paint: Paint): string => {
  const patch = structuredPatch(output, output, before, after, undefined, undefined, {
    context: 3,
    maxEditLength,
  });
  if (patch === undefined) return '(too many lines differ to be shown)\n';
  return formatPatch(patch, FILE_HEADERS_ONLY)
    .trimEnd()
    .split('\n')
    .map(line => {
      const style = line.startsWith('---') || line.startsWith('+++') ? 'bold' : styles[line.charAt(0)];
      return `${style === undefined ? printable(line) : paint(style, printable(line))}\n`;
    })
    .join('');
};

/** @returns the number of the first line that differs, counted from 1 */
export const firstDifference = ({ before, after }: Change): number => {
  const lines = before.split('\n');
  const others = after.split('\n');
  const found = lines.findIndex((line, i) => line !== others[i]);
  return found < 0 ? lines.length : found + 1;
};
