/**
 * Shows how time grows with hostile input, from its size to twice that: linear is 2. Smaller sizes tell less, since
 * caches and the compiler favour them. One step may be steep, where a heap outgrows what it had: such a case is judged
 * by three steps.
 * `npm run bench -- hostile-growth`
 */
import { cleanCopy } from '../../src/index.ts';
import { ArticleError } from '../../src/problems.ts';
import { hostileCases } from '../hostile/cases.ts';

const limit = 2.5;
/** Below this, what is measured is the clock and the garbage collector. */
const telling = 40;

const milliseconds = (input: string | Uint8Array): number => {
  globalThis.gc?.();
  // The processor's time: other programs slow the clock's.
  const start = process.cpuUsage();
  try {
    cleanCopy(input, { promos: 'all' });
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
  return process.cpuUsage(start).user / 1_000;
};

const best = (input: string | Uint8Array): number =>
  Math.min(milliseconds(input), milliseconds(input), milliseconds(input));

let worst = 0;
let judgedCases = 0;
for (const { name, times, input } of hostileCases) {
  if (times < 1_000) continue;
  const whole = input(2 * times);
  const part = input(times);
  let half = best(part);
  let full = best(whole);
  // A busy machine is measured again before it is blamed on the code.
  for (let more = 0; more < 3 && full > limit * half; more++) {
    full = Math.min(full, best(whole));
    half = Math.min(half, best(part));
  }
  const judged = full > telling;
  const steep = judged && full > limit * half;
  const ratio = steep ? Math.cbrt(best(input(8 * times)) / half) : full / half;
  if (judged) {
    judgedCases++;
    worst = Math.max(worst, ratio);
  }
  const size = (whole.length / 1e6).toFixed(1).padStart(5);
  const mark = judged && ratio > limit ? '  <-- grows too fast' : '';
  console.log(`${size} MB ${full.toFixed(0).padStart(6)} ms  x${ratio.toFixed(2)}  ${name}${mark}`);
}
console.log(`worst growth at twice the size, of ${judgedCases} cases: ${worst.toFixed(2)} (limit ${limit})`);
process.exitCode = judgedCases === 0 || worst > limit ? 1 : 0;
