import { pMapIterable } from 'p-map';

/**
 * Runs jobs concurrently and yields their answers in the order of the jobs. Jobs are taken from the source
 * only as answers are consumed: at most twice `concurrency` jobs are running or waiting for their turn.
 *
 * @param concurrency the number of jobs that run at the same time
 * @throws what `run` throws; and what `jobs` throws, after the answers of the jobs before
 */
export async function* mapInOrder<Job, Answer>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  run: (job: Job) => Promise<Answer>,
  concurrency: number,
): AsyncGenerator<Answer> {
  let failure: { readonly error: unknown } | undefined;
  /** p-map takes jobs ahead of time: an error is kept for the end, or it would be an unhandled rejection. */
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
