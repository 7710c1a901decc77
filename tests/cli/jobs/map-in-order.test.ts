import { expect, test } from 'vitest';
import { mapInOrder } from '../../../src/cli/jobs/map-in-order.ts';

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

test('yields answers in the order of the jobs, however long each job takes', async () => {
  const answers: number[] = [];
  const run = async (job: number): Promise<number> => {
    await pause(job);
    return job;
  };
  for await (const answer of mapInOrder([9, 1, 5, 3, 7], run, 3)) answers.push(answer);
  expect(answers).toEqual([9, 1, 5, 3, 7]);
});

test('takes no more jobs than are running or waiting for their turn', async () => {
  let read = 0;
  function* source(): Generator<number> {
    for (; ; read++) yield read;
  }
  for await (const answer of mapInOrder(source(), async job => job, 2)) if (answer === 10) break;
  await pause(20);
  expect(read).toBeLessThan(10 + 6);
});

test('yields an answer without waiting for the next job', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => {});
  }
  expect(await mapInOrder(slow(), async job => job, 4).next()).toMatchObject({ value: 1 });
});

test('throws an error of the source only after the answers to earlier jobs', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('broken');
  }
  const answers: number[] = [];
  const run = async (job: number): Promise<number> => {
    await pause(50);
    return job;
  };
  const all = async (): Promise<void> => {
    for await (const answer of mapInOrder(broken(), run, 4)) answers.push(answer);
  };
  await expect(all()).rejects.toThrow('broken');
  expect(answers).toEqual([1]);
});
