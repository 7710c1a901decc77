import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeFolder } from '../articles/write-folder.ts';
import { type Cost, nodeCommand, processCost } from '../measure/process-cost.ts';
import { takeTurns } from '../measure/rounds.ts';
import { median, ratioTo } from '../measure/statistics.ts';
import { milliseconds, spread, table, times } from '../measure/table.ts';
import type { Bench, Section } from '../section.ts';

/** Compares runs with and without a report: conversions of a folder, and checks of its texts. */
export const report: Section = {
  name: 'report',
  shows: 'what --report adds to the conversion of 5,000 files, and to --check',
  run: bench => {
    const articles = path.join(bench.folder, 'articles');
    const texts = path.join(bench.folder, 'texts');
    writeFolder(articles, bench.scale.files);
    const inputs = [articles, '-d', texts];
    const clear = (): void => rmSync(texts, { recursive: true, force: true });
    printCosts(bench, 'cleancopy --jobs 1', [...inputs, '--jobs=1'], clear);
    printCosts(bench, 'cleancopy', inputs, clear);
    // The texts are those of the last run.
    printCosts(bench, 'cleancopy --check', [...inputs, '--jobs=1', '--check'], () => {});
  },
};

const printCosts = (
  { scale, folder, print }: Bench,
  name: string,
  args: readonly string[],
  prepare: () => void,
): void => {
  const run = (...more: readonly string[]): Cost =>
    processCost(nodeCommand(path.resolve('bin/cleancopy.js'), ...args, '--quiet', ...more));
  const contenders = [
    { name, prepare, run: () => run() },
    ...['report.html', 'report.json'].map(file => ({
      name: `  with --report ${file}`,
      prepare,
      run: () => run('--report', path.join(folder, file)),
    })),
  ];
  const samples = takeTurns(contenders, scale.runs);
  const rows = contenders.map(({ name }, index) => [
    name,
    ...costCells(samples[index] ?? [], samples[0] ?? [], ({ cpu }) => cpu),
    ...costCells(samples[index] ?? [], samples[0] ?? [], ({ wall }) => wall),
  ]);
  print(table(['whole process', 'CPU', 'ratio', 'middle half', 'wall', 'ratio', 'middle half'], rows));
};

const costCells = (
  costs: readonly Cost[],
  base: readonly Cost[],
  of: (cost: Cost) => number,
): readonly string[] => {
  const ratio = ratioTo(costs.map(of), base.map(of));
  return [milliseconds(median(costs.map(of))), times(ratio.median), spread(ratio)];
};
