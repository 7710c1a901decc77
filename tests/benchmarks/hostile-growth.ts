/**
 * Shows how much longer hostile input takes at twice its size: about 2 times if time is linear. Small inputs
 * are misleading, because of caches and the compiler. A single step may be steep if the heap has to grow, so
 * a steep case is measured at eight times its size too.
 *
 * Run it with `npm run bench -- hostile-growth` after `npm run build`.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as library from '../../src/markdown.ts';
import type { Options } from '../../src/options.ts';
import type { HostileCase } from '../hostile/case.ts';
import { hostileCases } from '../hostile/cases.ts';
import { markdown } from '../hostile/markdown.ts';

// Uses the build, since the Markdown renderer can't be loaded from source.
const built = pathToFileURL(path.resolve('dist/markdown.mjs')).href;
const { cleanCopy, ArticleError }: typeof library = await import(built);

const limit = 2.5;
/** Times below this, in milliseconds, are mostly noise of the clock and the garbage collector. */
const minTime = 40;

type Format = NonNullable<Options['format']>;

const milliseconds = (input: string | Uint8Array, format: Format): number => {
  globalThis.gc?.();
  // CPU time, because other programs affect the wall-clock time.
  const start = process.cpuUsage();
  try {
    cleanCopy(input, { promos: 'all', format });
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
  return process.cpuUsage(start).user / 1_000;
};

const best = (input: string | Uint8Array, format: Format): number =>
  Math.min(...[1, 2, 3].map(() => milliseconds(input, format)));

let steepest = 0;
let measuredCases = 0;

const measure = ({ name, times, input }: HostileCase, format: Format): void => {
  if (times < 1_000) return;
  const whole = input(2 * times);
  const part = input(times);
  let half = best(part, format);
  let full = best(whole, format);
  // Measures again before blaming the code, in case the machine was busy.
  for (let more = 0; more < 3 && full > limit * half; more++) {
    full = Math.min(full, best(whole, format));
    half = Math.min(half, best(part, format));
  }
  const isMeasurable = full > minTime;
  const steep = isMeasurable && full > limit * half;
  const ratio = steep ? Math.cbrt(best(input(8 * times), format) / half) : full / half;
  if (isMeasurable) {
    measuredCases++;
    steepest = Math.max(steepest, ratio);
  }
  const size = (whole.length / 1e6).toFixed(1).padStart(5);
  const mark = isMeasurable && ratio > limit ? '  <-- grows too fast' : '';
  console.log(`${size} MB ${full.toFixed(0).padStart(6)} ms  x${ratio.toFixed(2)}  ${name}${mark}`);
};

for (const hostile of hostileCases) measure(hostile, 'html');
for (const hostile of markdown) measure(hostile, 'markdown');
console.log(
  `steepest growth at twice the size, of ${measuredCases} cases: ${steepest.toFixed(2)} (limit ${limit})`,
);
process.exitCode = measuredCases === 0 || steepest > limit ? 1 : 0;
