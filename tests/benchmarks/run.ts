/**
 * Runs benchmarks: `npm run bench -- SECTION...`, after `npm run build`. Without a section, it lists them.
 */
import { runSection } from './run-section.ts';
import { full } from './section.ts';
import { sections } from './sections.ts';

/** Benchmarks of a single part of cleancopy, each of which is a program of its own. */
const parts: Readonly<Record<string, readonly [shows: string, run: () => Promise<unknown>]>> = {
  promos: ['what the promo rules take of a conversion', () => import('./promos.ts')],
  quotes: ['quote setting against packages; needs CLEANCOPY_DATA', () => import('./quotes-peers.ts')],
  records: ['time and memory of streams of records; needs GNU time', () => import('./records.ts')],
  hostile: ['what the command takes for hostile inputs', () => import('./hostile.ts')],
  'hostile-growth': ['how time grows with hostile inputs', () => import('./hostile-growth.ts')],
};

const list = (): void => {
  console.log('npm run bench -- SECTION...');
  for (const { name, shows } of sections) console.log(`  ${name.padEnd(15)} ${shows}`);
  for (const [name, [shows]] of Object.entries(parts)) console.log(`  ${name.padEnd(15)} ${shows}`);
};

const run = async (name: string): Promise<void> => {
  const section = sections.find(one => one.name === name);
  console.log(`\n${name}: ${section?.shows ?? parts[name]?.[0]}`);
  if (section !== undefined) runSection(section, { scale: full, print: line => console.log(line) });
  await parts[name]?.[1]();
};

const asked = process.argv.slice(2);
const unknown = asked.find(name => !(name in parts) && !sections.some(section => section.name === name));
if (unknown !== undefined) {
  console.error(`no section ${unknown}`);
  process.exitCode = 2;
}
if (asked.length === 0 || unknown !== undefined) list();
else for (const name of asked) await run(name);
