import { expect, test } from 'vitest';
import { parseArguments } from '../../../src/cli/flags/parse-arguments.ts';
import { runJobs } from '../../../src/cli/jobs/run-jobs.ts';
import type { Work } from '../../../src/cli/jobs/work.ts';

const parsed = parseArguments([]);
if ('output' in parsed) throw new Error('settings expected');
const { settings } = parsed;

/** Work that doubles a number. */
const doubling: Work<number, number> = {
  name: 'convertArticles',
  open: async () => async job => 2 * job,
  split: job => [job],
  join: ([answer = 0]) => answer,
  fail: () => 0,
};

const run = (jobs: Iterable<number> | AsyncIterable<number>, signal = new AbortController().signal) =>
  runJobs(jobs, doubling, 0, settings, signal);

test('yields answers in the order of the jobs', async () => {
  const answers: number[] = [];
  for await (const answer of await run([3, 1, 2])) answers.push(answer);
  expect(answers).toEqual([6, 2, 4]);
});

test('takes a job only when its answer is consumed', async () => {
  let read = 0;
  function* source() {
    for (; ; read++) yield read;
  }
  for await (const answer of await run(source())) if (answer === 4) break;
  expect(read).toBe(2);
});

test('yields an answer without waiting for the next job', async () => {
  async function* slow() {
    yield 1;
    await new Promise(() => {});
  }
  const answers = (await run(slow()))[Symbol.asyncIterator]();
  expect(await answers.next()).toMatchObject({ value: 2 });
});

test('starts no job after the signal', async () => {
  const controller = new AbortController();
  const answers: number[] = [];
  for await (const answer of await run([1, 2, 3], controller.signal)) {
    answers.push(answer);
    controller.abort();
  }
  expect(answers).toEqual([2]);
});
