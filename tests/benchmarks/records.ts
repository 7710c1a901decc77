/**
 * Shows the cost of a stream of records: time and peak memory of the built command for 10,000 and a million
 * small records through a pipe, and articles per core and second for records of an ordinary size.
 *
 * Run it with `npm run bench -- records` after `npm run build`. It needs GNU time as /usr/bin/time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const sentence =
  'The harbour’s wall, which the council had called "safe" in May, fell during the night, and nobody was hurt. ';
const paragraph = `<p>${sentence.repeat(3)}<a href="/1">The mayor</a> said it’d be rebuilt.</p>\n`;
const promo =
  '<p><a href="/2"><strong>MAYOR DEFENDS HER RECORD ON STORM DRAINS AFTER FLOOD</strong></a></p>\n';
const article = `---\ntitle: "The wall"\ndate: 2026-01-14\n---\n${paragraph.repeat(8)}${promo}${paragraph.repeat(8)}`;
const short = '<p>It&apos;s "short".</p>';

interface Figures {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** Pipes records through the command and checks that all of them are returned in order. */
const measure = async (count: number, html: string): Promise<Figures> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-records-'));
  const peak = path.join(folder, 'peak');
  const command = [process.execPath, path.resolve('bin/cleancopy.js'), '--from', 'jsonl'];
  const child = spawn('/usr/bin/time', ['-f', '%e %U %S %M', '-o', peak, ...command], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const counted = countInOrder(child.stdout);
  const rest = `,"html":${JSON.stringify(html)}}\n`;
  for (let id = 0; id < count; ) {
    let lines = '';
    for (; id < count && lines.length < 2 ** 16; id++) lines += `{"id":${id}${rest}`;
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const answers = await counted;
  if (answers !== count) throw new Error(`${count} records in, ${answers} out`);
  if (child.exitCode === null) await once(child, 'exit');
  const [seconds = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(peak, 'utf8')
    .split(' ')
    .map(Number);
  rmSync(folder, { recursive: true });
  return { seconds, cpuSeconds: user + system, megabytes: kilobytes / 1024 };
};

const countInOrder = async (output: AsyncIterable<Buffer>): Promise<number> => {
  let count = 0;
  let rest = '';
  for await (const chunk of output) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith(`{"id":${count},"text":`))
        throw new Error(`not the answer to record ${count}: ${line}`);
      count++;
    }
  }
  return count;
};

const run = async (): Promise<void> => {
  const few = await measure(10_000, short);
  const lots = await measure(1_000_000, short);
  console.log(`10,000 records: ${few.seconds} s, ${few.megabytes.toFixed(0)} MB`);
  console.log(`1,000,000 records: ${lots.seconds} s, ${lots.megabytes.toFixed(0)} MB`);
  console.log(`peak memory: ${(lots.megabytes / few.megabytes).toFixed(2)} times as much`);

  const articles = 50_000;
  const { seconds, cpuSeconds, megabytes } = await measure(articles, article);
  console.log(
    `${articles} articles of ${article.length} characters: ${seconds} s, ${megabytes.toFixed(0)} MB`,
  );
  console.log(`${Math.round(articles / cpuSeconds)} articles a core-second`);
};

run();
