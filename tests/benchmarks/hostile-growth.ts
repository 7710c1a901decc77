/**
 * Shows how time grows with hostile input: each case at half its size and at its size. Linear is 2.
 * `npm run bench -- hostile-growth`
 */
import { convert } from '../../src/convert.ts';
import { ArticleError } from '../../src/problems.ts';
import { hostileCases } from '../hostile/cases.ts';

const limit = 2.5;
/** Below this, what is measured is the clock and the garbage collector. */
const telling = 40;

const milliseconds = (input: string | Uint8Array): number => {
  const start = performance.now();
  try {
    convert(input);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
  return performance.now() - start;
};

const best = (input: string | Uint8Array): number => {
  const first = milliseconds(input);
  return first > 3_000 ? first : Math.min(first, milliseconds(input), milliseconds(input));
};

let worst = 0;
for (const { name, times, input } of hostileCases) {
  if (times < 1_000) continue;
  const whole = input(times);
  const half = best(input(Math.floor(times / 2)));
  const full = best(whole);
  const ratio = full / half;
  const judged = full > telling;
  if (judged) worst = Math.max(worst, ratio);
  const size = (whole.length / 1e6).toFixed(1).padStart(5);
  const mark = judged && ratio > limit ? '  <-- grows too fast' : '';
  console.log(`${size} MB ${full.toFixed(0).padStart(6)} ms  x${ratio.toFixed(2)}  ${name}${mark}`);
}
console.log(`worst growth at twice the size: ${worst.toFixed(2)} (limit ${limit})`);
process.exitCode = worst > limit ? 1 : 0;
