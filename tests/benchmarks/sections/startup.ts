import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArticle } from '../articles/article.ts';
import { type Entrant, printCpuTable } from '../measure/cpu-table.ts';
import { type Command, isInstalled, nodeCommand } from '../measure/process-cost.ts';
import { buildPeer } from '../programs/build.ts';
import type { Section } from '../section.ts';

/** Other programs that convert HTML to text. They are used if they are installed. */
export const installable: readonly ((file: string) => Command)[] = [
  file => ['pandoc', '--from=html', '--to=plain', '--wrap=none', file],
  file => ['w3m', '-dump', '-T', 'text/html', file],
  file => ['lynx', '-dump', '-nolist', '-force_html', file],
  file => ['html2text', '-nobs', '-utf8', file],
];

/** Converts one article, from the start of the process to its end. */
export const startup: Section = {
  name: 'startup',
  shows: 'one article of 6 KB, whole process, against bare Node and other programs',
  run: bench => {
    const { folder, scale, print } = bench;
    const { source, body } = makeArticle(1, 6_000);
    const article = path.join(folder, 'article.html');
    const bare = path.join(folder, 'body.html');
    writeFileSync(article, source);
    writeFileSync(bare, body);
    const others: Entrant[] = [];
    for (const commandFor of installable) {
      const command = commandFor(bare);
      const [name] = command;
      if (isInstalled(name)) others.push({ name, command });
      else print(`${name} is not installed: left out`);
    }
    printCpuTable(
      bench,
      [
        { name: 'node -e 0', command: nodeCommand('-e', '0') },
        { name: 'cleancopy', command: nodeCommand(path.resolve('bin/cleancopy.js'), article) },
        {
          name: 'html-to-text',
          command: nodeCommand(buildPeer(folder, 'one-article', 'html-to-text'), bare),
        },
        { name: 'turndown', command: nodeCommand(buildPeer(folder, 'one-article', 'turndown'), bare) },
        ...others,
      ],
      scale.starts,
      'cleancopy',
    );
  },
};
