import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArticle } from './article.ts';

/** How many articles lie in a folder, as a feed's do. */
const inFolder = 500;

/** Writes articles of about 6 KB below a folder. */
export const writeFolder = (folder: string, files: number): void => {
  for (let i = 0; i < files; i += 1) {
    const feed = path.join(folder, `feed-${Math.floor(i / inFolder)}`);
    if (i % inFolder === 0) mkdirSync(feed, { recursive: true });
    writeFileSync(path.join(feed, `article-${i}.html`), makeArticle(i, 6_000).source);
  }
};
