import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The built command. */
export const bin = path.resolve('bin/cleancopy.js');

/** The result of running the command. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A minimal environment, so that variables of the caller don't change the output. */
export const plainEnv = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

/** Runs the built command in a child process. */
export const cleancopy = (args: readonly string[], options: SpawnSyncOptions = {}): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    env: plainEnv,
    timeout: 120_000,
    maxBuffer: 2 ** 30,
    ...options,
  });
  return { code: status, stdout: String(stdout), stderr: String(stderr) };
};

/** Creates a temporary folder with these files, which is deleted at the end of the test. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
};

/** @returns the files in a folder and its subfolders, with their contents */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => statSync(path.join(folder, name)).isFile())
      .sort()
      .map(name => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name), 'utf8')]),
  );

const front = (title: string): string =>
  `---\ntitle: "${title}"\nslug: ${title.toLowerCase()}\ndate: 2026-03-04\n---\n`;

/** @returns an article with a promo between its two paragraphs */
export const article = (title = 'Harbour', sentence = 'The "ferry" left at dawn.'): string =>
  `${front(title)}<p>${sentence}</p><p><a href="/x"><strong>FERRY COMPANY RAISES FARES FOR THE THIRD TIME THIS YEAR</strong></a></p><p>It came back.</p>`;

/** The text of {@link article}. */
export const text = (sentence = 'The “ferry” left at dawn.'): string => `${sentence}\nIt came back.`;
