import { pMapIterable } from 'p-map';

/**
 * Works on jobs side by side, and gives their answers in the order of the jobs. No more jobs are taken than are worked
 * on or wait for their turn.
 *
 * @param concurrency how many jobs are worked on at a time
 * @throws what `run` or the source of the jobs throws, in its turn
 */
export async function* mapInOrder<Job, Answer>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  run: (job: Job) => Promise<Answer>,
  concurrency: number,
): AsyncGenerator<Answer> {
  let failure: { readonly error: unknown } | undefined;
  /** p-map asks for jobs ahead of time: a source that fails then would end the process. */
  async function* source(): AsyncGenerator<Job> {
    try {
      yield* jobs;
    } catch (error) {
      failure = { error };
    }
  }
  const wrapped = async (job: Job): Promise<{ readonly answer: Answer }> => ({ answer: await run(job) });
  const answers = pMapIterable(source(), wrapped, { concurrency, backpressure: 2 * concurrency });
  for await (const { answer } of answers) yield answer;
  if (failure !== undefined) throw failure.error;
}
