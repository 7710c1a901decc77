import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArticle } from './article.ts';

/** The number of articles per folder, as in an archive of feeds. */
const inFolder = 500;

/** Writes articles of about 6 KB below a folder. */
export const writeFolder = (folder: string, files: number): void => {
  for (let i = 0; i < files; i += 1) {
    const feed = path.join(folder, `feed-${Math.floor(i / inFolder)}`);
    if (i % inFolder === 0) mkdirSync(feed, { recursive: true });
    writeFileSync(path.join(feed, `article-${i}.html`), makeArticle(i, 6_000).source);
  }
};
