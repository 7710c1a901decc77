import type { Ratio } from './statistics.ts';

/** @returns rows as lines with aligned columns, the first one left-aligned and the others right-aligned */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0)));
  return all
    .map(row =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;

export const times = (ratio: number): string => `${ratio.toFixed(2)}x`;

export const spread = ({ low, high }: Ratio): string => `${low.toFixed(2)} to ${high.toFixed(2)}`;
