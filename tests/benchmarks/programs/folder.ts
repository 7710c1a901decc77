import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ToText } from '../peers/to-text.ts';

/** Writes the texts of a folder's articles, without front matter, to another folder. */
export const run = (toText: ToText): void => {
  const [, , from = '', to = ''] = process.argv;
  walk(from, to, bytes => toText(bodyOf(bytes.toString())));
};

/** Copies the bytes unchanged, to measure the cost of reading and writing alone. */
export const copy = (): void => {
  const [, , from = '', to = ''] = process.argv;
  walk(from, to, bytes => bytes);
};

const walk = (from: string, to: string, change: (bytes: Buffer) => string | Buffer): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) walk(source, target, change);
    else writeFileSync(target.replace(/\.html$/, '.txt'), change(readFileSync(source)));
  }
};

const bodyOf = (article: string): string => article.slice(article.indexOf('\n---\n') + 5);
