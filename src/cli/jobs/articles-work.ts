import { statSync } from 'node:fs';
import { type Article, type Converted, failed, openArticleConverter } from './article.ts';
import type { Work } from './work.ts';

/** Articles that are sent to a thread in one message. */
export type ArticleJob = readonly Article[];

export const articlesWork: Work<ArticleJob, readonly Converted[]> = {
  name: 'convertArticles',
  open: async settings => {
    const convert = await openArticleConverter(settings);
    return async job => {
      const answers: Converted[] = [];
      for (const article of job) answers.push(await convert(article));
      return answers;
    };
  },
  split: job => job.map(article => [article]),
  join: answers => answers.flat(),
  fail: (job, reason) =>
    job.map(() =>
      failed({
        code: 'bug',
        message: `worker thread died (${reason}); convert the article alone, with --jobs 1`,
      }),
    ),
};

/** Large enough to make the cost of a message between threads negligible. */
const maxArticles = 32;
/** Limits the memory taken by results that wait for their turn. */
const maxBytes = 2 ** 20;

/**
 * Groups articles into jobs, in order.
 *
 * @param threads the number of worker threads; if 0, each job is a single article
 */
export async function* toJobs(
  articles: Iterable<Article> | AsyncIterable<Article>,
  threads: number,
): AsyncGenerator<ArticleJob> {
  let job: Article[] = [];
  let bytes = 0;
  for await (const article of articles) {
    job.push(article);
    if (threads > 0) bytes += sizeOf(article);
    if (threads > 0 && job.length < maxArticles && bytes < maxBytes) continue;
    yield job;
    job = [];
    bytes = 0;
  }
  if (job.length > 0) yield job;
}

const sizeOf = ({ path, bytes }: Article): number =>
  bytes?.length ?? statSync(path, { throwIfNoEntry: false })?.size ?? 0;
