import { readFileSync } from 'node:fs';
import type { ToText } from '../peers/to-text.ts';

/** Prints how many bytes of bodies are converted per second of CPU time, once the code is warm. */
export const run = (toText: ToText): void => {
  const [, , file = '', seconds = '1'] = process.argv;
  const bodies: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
  const sized = bodies.map(body => ({ body, size: Buffer.byteLength(body) }));
  speed(toText, sized, Number(seconds) / 2);
  console.log(speed(toText, sized, Number(seconds)));
};

interface SizedBody {
  readonly body: string;
  readonly size: number;
}

/** CPU time of all threads, so that garbage collection is included. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const speed = (toText: ToText, bodies: readonly SizedBody[], seconds: number): number => {
  const start = cpuSeconds();
  let bytes = 0;
  for (let i = 0; ; i = (i + 1) % bodies.length) {
    const next = bodies[i];
    if (next === undefined) return 0;
    toText(next.body);
    bytes += next.size;
    if (i % 16 === 0 && cpuSeconds() - start > seconds) return bytes / (cpuSeconds() - start);
  }
};
