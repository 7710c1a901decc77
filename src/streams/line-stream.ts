import type { Cleaner } from '../cleaner.ts';
import { convertLine, failLine } from './convert-line.ts';
import { checkRecordOptions, type RecordOptions } from './record-options.ts';
import { lineTooLong, maxLineLength } from './record-problems.ts';

/**
 * Creates a web stream that converts JSON Lines, as the command does with `--from jsonl`. It reads text in
 * chunks of any size and writes one line for each line, in order: `text`, `metadata`, `removed` and
 * `warnings` replace the article, all other fields are passed through as they were written, and a record that
 * fails comes back with an `error`. A line can have at most 64 MB.
 *
 * @example
 * ```js
 * import { createCleaner } from 'cleancopy';
 * import { lineStream } from 'cleancopy/streams';
 *
 * const { body } = new Response('{"id":1,"html":"<p>\\"Low,\\" she said."}\n');
 * const lines = body.pipeThrough(new TextDecoderStream()).pipeThrough(lineStream(createCleaner()));
 * for await (const line of lines) {
 *   console.log(JSON.parse(line).text); // “Low,” she said.
 * }
 * ```
 *
 * @param cleaner a cleaner from the `createCleaner` of any entry
 * @throws {OptionError} if the cleaner or an option is invalid
 */
export const lineStream = (
  cleaner: Cleaner,
  options: RecordOptions = {},
): TransformStream<string, string> => {
  const conversion = checkRecordOptions(cleaner, options);
  const line = new PartialLine();
  const finishLine = (rest: string): string => {
    const written = line.end(rest);
    return `${(written === undefined ? failLine(undefined, lineTooLong) : convertLine(written, conversion)).line}\n`;
  };
  return new TransformStream({
    transform: (piece, controller) => {
      if (typeof piece !== 'string') {
        throw new TypeError('lineStream reads text; pipe bytes through a TextDecoderStream first');
      }
      let from = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
        controller.enqueue(finishLine(piece.slice(from, end)));
        from = end + 1;
      }
      line.add(piece.slice(from));
    },
    flush: controller => {
      if (line.length > 0) controller.enqueue(finishLine(''));
    },
  });
};

/**
 * A line that hasn't ended yet. Its pieces are joined only at its end, and are discarded if it gets too long.
 */
class PartialLine {
  length = 0;
  #pieces: string[] = [];

  add(piece: string): void {
    this.length += piece.length;
    if (this.length > maxLineLength) this.#pieces = [];
    else if (piece !== '') this.#pieces.push(piece);
  }

  /** @returns the whole line; undefined if it is too long */
  end(piece: string): string | undefined {
    this.add(piece);
    const line = this.length > maxLineLength ? undefined : this.#pieces.join('');
    this.length = 0;
    this.#pieces = [];
    return line;
  }
}
