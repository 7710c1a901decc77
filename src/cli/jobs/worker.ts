import type { Settings } from '../flags/flags.ts';
import type { Block } from '../json-lines/blocks.ts';
import type { ConvertedLines } from '../json-lines/lines-work.ts';
import type { Converted } from './article.ts';
import { type ArticleJob, articlesWork } from './articles-work.ts';
import type { Work } from './work.ts';

/** @returns a function that does the work in this worker thread; it is prepared with the first job */
const prepared = <Job, Answer>(load: () => Promise<Work<Job, Answer>>): ((job: Job) => Promise<Answer>) => {
  const open = async () => (await load()).open(await threadSettings());
  let opened: ReturnType<typeof open> | undefined;
  return async job => {
    opened ??= open();
    return (await opened)(job);
  };
};

/** @returns the settings of the pool that this thread belongs to */
const threadSettings = async (): Promise<Settings> => (await import('tinypool')).Tinypool.workerData;

export const convertArticles: (job: ArticleJob) => Promise<readonly Converted[]> = prepared(
  async () => articlesWork,
);

export const convertLines: (block: Block) => Promise<ConvertedLines> = prepared(
  async () => (await import('../json-lines/lines-work.ts')).linesWork,
);
