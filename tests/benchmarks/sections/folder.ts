import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFolder } from '../articles/write-folder.ts';
import { printCpuTable } from '../measure/cpu-table.ts';
import { type Command, type Cost, nodeCommand, processCost } from '../measure/process-cost.ts';
import { takeTurns } from '../measure/rounds.ts';
import { median, ratioTo } from '../measure/statistics.ts';
import { milliseconds, spread, table, times } from '../measure/table.ts';
import { buildCopy, buildPeer } from '../programs/build.ts';
import type { Bench, Section } from '../section.ts';

/** Converts a folder of articles to an empty folder. */
export const folder: Section = {
  name: 'folder',
  shows: '5,000 files folder to folder, against reading and writing alone; two jobs against one',
  run: bench => {
    const articles = path.join(bench.folder, 'articles');
    const texts = path.join(bench.folder, 'texts');
    writeFolder(articles, bench.scale.files);
    const prepare = (): void => rmSync(texts, { recursive: true, force: true });
    bench.print(
      `files below ${tmpdir()}; on a disk making files takes most of the time: TMPDIR names another place`,
    );
    printOneThread(bench, articles, texts, prepare);
    bench.print('');
    printJobs(bench, articles, texts, prepare);
  },
};

const cleancopy = (articles: string, texts: string, jobs: number): Command =>
  nodeCommand(path.resolve('bin/cleancopy.js'), articles, '-d', texts, '--quiet', `--jobs=${jobs}`);

const printOneThread = (bench: Bench, articles: string, texts: string, prepare: () => void): void => {
  const peer = buildPeer(bench.folder, 'folder', 'html-to-text');
  printCpuTable(
    bench,
    [
      { name: 'read and write', command: nodeCommand(buildCopy(bench.folder), articles, texts), prepare },
      { name: 'cleancopy --jobs 1', command: cleancopy(articles, texts, 1), prepare },
      { name: 'html-to-text', command: nodeCommand(peer, articles, texts), prepare },
    ],
    bench.scale.runs,
    'cleancopy --jobs 1',
  );
};

/** Shows the wall-clock time saved by a second thread, and its cost in CPU time. */
const printJobs = ({ scale, print }: Bench, articles: string, texts: string, prepare: () => void): void => {
  const runs = [1, 2].map(jobs => ({
    name: `--jobs ${jobs}`,
    prepare,
    run: (): Cost => processCost(cleancopy(articles, texts, jobs)),
  }));
  const samples = takeTurns(runs, scale.runs);
  const [one = []] = samples;
  const rows = runs.map(({ name }, index) => {
    const costs = samples[index] ?? [];
    const faster = ratioTo(
      one.map(({ wall }) => wall),
      costs.map(({ wall }) => wall),
    );
    return [
      name,
      milliseconds(median(costs.map(({ wall }) => wall))),
      times(faster.median),
      spread(faster),
      milliseconds(median(costs.map(({ cpu }) => cpu))),
    ];
  });
  print(table(['by the clock', 'wall', 'faster', 'middle half', 'CPU'], rows));
};
