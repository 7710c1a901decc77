import type { Metadata } from '../article/metadata.ts';
import type { CleanCopy, Cleaner } from '../cleaner.ts';
import { checkRecordOptions } from './record-options.ts';

/**
 * Creates a web stream that converts articles, each written as one chunk: bytes or a string. An article that can't be
 * converted ends the stream with its {@link ArticleError}. Use {@link cleanRecords} or {@link lineStream} if one bad
 * article must not stop the others.
 *
 * @example
 * ```js
 * import { createCleaner } from 'cleancopy';
 * import { articleStream } from 'cleancopy/streams';
 *
 * const articles = new ReadableStream({
 *   start(controller) {
 *     controller.enqueue('<p>"Low," she said.');
 *     controller.close();
 *   },
 * });
 * for await (const { text } of articles.pipeThrough(articleStream(createCleaner()))) {
 *   console.log(text); // “Low,” she said.
 * }
 * ```
 *
 * @param cleaner a cleaner from the `createCleaner` of any entry
 * @throws {OptionError} if it is not a cleaner
 */
export const articleStream = <M = Metadata>(
  cleaner: Cleaner<M>,
): TransformStream<string | Uint8Array, CleanCopy<M>> => {
  checkRecordOptions(cleaner, {});
  return new TransformStream({
    transform: (article, controller) => controller.enqueue(cleaner.clean(article)),
  });
};
