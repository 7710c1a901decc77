import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, makeArticle } from '../articles/article.ts';
import { type Command, isInstalled, nodeCommand, outputOf } from '../measure/process-cost.ts';
import { pythonCommand, pythonPeers } from '../measure/python.ts';
import { table } from '../measure/table.ts';
import { buildPeer } from '../programs/build.ts';
import type { Section } from '../section.ts';
import { installable } from './startup.ts';

/** Counts what cleancopy removes or sets but other programs may leave in a text. */
export const behaviour: Section = {
  name: 'behaviour',
  shows: 'what the programs make of one article: promos, straight quotes, lines, link targets',
  run: ({ folder, print }) => {
    const article = makeArticle(2, 12_000);
    const source = path.join(folder, 'article.html');
    const body = path.join(folder, 'body.html');
    writeFileSync(source, article.source);
    writeFileSync(body, article.body);
    const programs: readonly (readonly [name: string, command: Command])[] = [
      ['cleancopy', nodeCommand(path.resolve('bin/cleancopy.js'), source)],
      ['html-to-text', nodeCommand(buildPeer(folder, 'one-article', 'html-to-text'), body)],
      ['turndown', nodeCommand(buildPeer(folder, 'one-article', 'turndown'), body)],
      ...installable
        .map(commandFor => commandFor(body))
        .filter(([name]) => isInstalled(name))
        .map(command => [command[0], command] as const),
      ...pythonPeers().map(name => [name, pythonCommand('text', name, body)] as const),
    ];
    const rows = programs.map(([name, command]) => rowOf(name, outputOf(command), article));
    const { paragraphs, promos, body: html } = article;
    print(
      table(
        [
          'left in the text',
          'promos',
          'straight quotes',
          'paragraphs broken or changed',
          'empty lines',
          'targets',
        ],
        [
          [
            '(the article)',
            promos.length,
            marksIn([...paragraphs, ...promos].join()),
            '',
            '',
            targetsIn(html),
          ],
          ...rows,
        ].map(row => row.map(String)),
      ),
    );
  },
};

const rowOf = (name: string, text: string, { paragraphs, promos }: Article): readonly (string | number)[] => {
  const lines = text.split('\n');
  const comparable = new Set(lines.map(plain));
  const broken = paragraphs.filter(paragraph => !comparable.has(plain(paragraph)));
  const empty = lines.slice(0, -1).filter(line => line.trim() === '');
  return [name, countIn(text, promos), marksIn(text), broken.length, empty.length, targetsIn(text)];
};

/**
 * @returns the number of promos in a text, even if they are wrapped; html2text puts underscores around each
 * linked word
 */
const countIn = (text: string, promos: readonly string[]): number => {
  const folded = plain(text.replaceAll('_', ' '));
  return [...new Set(promos)].reduce((sum, promo) => sum + folded.split(plain(promo)).length - 1, 0);
};

const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

const marksIn = (text: string): number => text.match(/["']/g)?.length ?? 0;

const targetsIn = (text: string): number => text.match(/https?:/g)?.length ?? 0;
