import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArticle } from '../articles/article.ts';
import { type Command, type Cost, nodeCommand, processCost } from '../measure/process-cost.ts';
import { takeTurns } from '../measure/rounds.ts';
import { median } from '../measure/statistics.ts';
import { milliseconds, table } from '../measure/table.ts';
import type { Section } from '../section.ts';

/** Converts one article of growing length and depth in a whole process. */
export const growth: Section = {
  name: 'growth',
  shows: '1 MB to 20 MB and depth 1,000 to 100,000, whole process, with peak memory',
  run: ({ folder, scale, print }) => {
    const inputs: readonly Input[] = [
      { name: 'one line', size: 1, unit: '', article: nested(1) },
      ...scale.megabytes.map(size => ({
        name: `${size} MB`,
        size,
        unit: 'a MB',
        article: makeArticle(1, size * 1e6).source,
      })),
      ...scale.depths.map(size => ({
        name: `depth ${size}`,
        size: size / 1000,
        unit: 'a thousand',
        article: nested(size),
      })),
    ];
    const samples = takeTurns(
      inputs.map(({ name, article }) => {
        const file = path.join(folder, `${name}.html`);
        writeFileSync(file, article);
        return { name, run: () => processCost(command(file)) };
      }),
      scale.runs,
    );
    const start = cpuOf(samples[0] ?? []);
    const rows = inputs.map(({ name, size, unit }, index) => {
      const costs = samples[index] ?? [];
      const each = unit === '' ? '' : `${(((cpuOf(costs) - start) * 1000) / size).toFixed(2)} ms ${unit}`;
      return [name, milliseconds(cpuOf(costs)), each, `${memoryOf(costs).toFixed(0)} MB`];
    });
    print(table(['cleancopy', 'CPU', 'start-up aside', 'peak memory'], rows));
  },
};

interface Input {
  readonly name: string;
  readonly size: number;
  /** The unit of the size; '' for the input that only measures start-up. */
  readonly unit: string;
  readonly article: string;
}

/** The preloaded script reports the peak memory. */
const command = (file: string): Command =>
  nodeCommand(
    '--require',
    path.resolve('tests/hostile/report-memory.cjs'),
    path.resolve('bin/cleancopy.js'),
    file,
  );

const nested = (depth: number): string => `${'<div>'.repeat(depth)}The tide turned.${'</div>'.repeat(depth)}`;

const cpuOf = (costs: readonly Cost[]): number => median(costs.map(({ cpu }) => cpu));

const memoryOf = (costs: readonly Cost[]): number =>
  median(costs.map(({ report }) => Number.parseInt(report, 10) / 1024));
