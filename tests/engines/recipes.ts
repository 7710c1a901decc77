import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, plainEnv } from '../command/command.ts';

/** @returns the code blocks in a language below a heading of a page */
export const recipes = (language: string, heading: string, file = 'docs/scaling.md'): readonly string[] => {
  const [, after = ''] = readFileSync(file, 'utf8').split(`\n${heading}\n`);
  const [section = ''] = after.split(/^## /m);
  return Array.from(section.matchAll(/^```(\w+)\n(.*?)^```$/gms))
    .filter(([, of]) => of === language)
    .map(([, , code = '']) => code);
};

/** @returns an environment in which `cleancopy` is the built command, as if it were installed */
export const installedIn = (folder: string): NodeJS.ProcessEnv => {
  const programs = path.join(folder, 'programs');
  mkdirSync(programs);
  writeFileSync(path.join(programs, 'cleancopy'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(path.join(programs, 'cleancopy'), 0o755);
  return { ...plainEnv, PATH: [programs, process.env['PATH']].join(path.delimiter) };
};

/** @returns whether a program exists and its output matches a pattern */
export const answers = (program: string, args: readonly string[], pattern: RegExp): boolean => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 && pattern.test(`${stdout}${stderr}`);
};

/** All kinds of records: valid, invalid in each way, empty, and a last one without a line feed. */
export const records = (count: number): string =>
  Array.from({ length: count }, (_, id) => record(id)).join('\n');

const record = (id: number): string => {
  const html = `---\ntitle: Record ${id}\n---\n<p>Record ${id} says &quot;hello&quot; to caf\u00e9s.\u2028</p>`;
  switch (id % 50) {
    case 7:
      return JSON.stringify({ id });
    case 17:
      return JSON.stringify({ id, html }).slice(0, -2);
    case 27:
      return JSON.stringify({ id, html: [html] });
    case 37:
      return '';
    default:
      return `{"id": ${id}, "price": 1.10, "html": ${JSON.stringify(html)}, "big": 12345678901234567890}`;
  }
};
