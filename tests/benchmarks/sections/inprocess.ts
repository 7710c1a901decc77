import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArticle } from '../articles/article.ts';
import { type Command, nodeCommand, outputOf } from '../measure/process-cost.ts';
import { pythonCommand, pythonPeers } from '../measure/python.ts';
import { takeTurns } from '../measure/rounds.ts';
import { median, ratioTo } from '../measure/statistics.ts';
import { spread, table, times } from '../measure/table.ts';
import { buildPeer, type Peer } from '../programs/build.ts';
import type { Section } from '../section.ts';

const peers: readonly Peer[] = [
  'html-to-text-convert',
  'html-to-text',
  'cleancopy',
  'index-of',
  'htmlparser2',
  'striptags',
  'node-html-parser',
  'cheerio',
  'turndown',
  'hast-util-to-text',
];

/** Converts bodies in a warm process. */
export const inprocess: Section = {
  name: 'inprocess',
  shows: 'bodies a second of the processor, in a warm process, against libraries',
  run: ({ folder, scale, print }) => {
    const file = path.join(folder, 'bodies.json');
    const bodies = Array.from({ length: scale.bodies }, (_, seed) => makeArticle(seed, 6_000).body);
    writeFileSync(file, JSON.stringify(bodies));
    const seconds = String(scale.seconds);
    const inPython = pythonPeers();
    if (inPython.length === 0) print('no peers for Python (BENCH_PYTHON names one that has them): left out');
    const contenders: readonly { readonly name: string; readonly command: Command }[] = [
      ...peers.map(name => ({
        name,
        command: nodeCommand(buildPeer(folder, 'speed', name), file, seconds),
      })),
      ...inPython.map(name => ({ name, command: pythonCommand('speed', name, file, seconds) })),
    ];
    const samples = takeTurns(
      contenders.map(({ name, command }) => ({ name, run: () => Number(outputOf(command)) })),
      scale.speedRounds,
    );
    const [base = []] = samples;
    const rows = contenders.map(({ name }, index) => {
      const rates = samples[index] ?? [];
      const ratio = ratioTo(rates, base);
      return [name, `${(median(rates) / 1e6).toFixed(1)} MB/s`, times(ratio.median), spread(ratio)];
    });
    print(table(['warm, in process', 'bodies', `to ${peers[0]}`, 'middle half'], rows));
  },
};
