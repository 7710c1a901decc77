import type { Metadata } from '../article/metadata.ts';
import type { CleanCopy, Cleaner } from '../cleaner.ts';
import { checkRecordOptions } from './record-options.ts';

/**
 * Makes a stream of the Web's Streams standard that takes articles, each whole, as bytes or characters, and gives what
 * each is converted to. An article that can't be converted ends the stream with its {@link ArticleError}; where one must
 * not cost the others, {@link cleanRecords} and {@link lineStream} give errors as records.
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
 * @param cleaner one of any entry
 * @throws {OptionError} on a cleaner that is none
 */
export const articleStream = <M = Metadata>(
  cleaner: Cleaner<M>,
): TransformStream<string | Uint8Array, CleanCopy<M>> => {
  checkRecordOptions(cleaner, {});
  return new TransformStream({
    transform: (article, controller) => controller.enqueue(cleaner.clean(article)),
  });
};
