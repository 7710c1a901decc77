import type { Spans } from '../../blocks/block.ts';

/** First version: a mark opens after a space or an opening mark, and else closes. */
export const setQuotes = (text: string, verbatim: Spans = []): string =>
  text.replace(
    /(^|[\s([{—–“‘"'])?(["'])/g,
    (found: string, before: string | undefined, mark: string, at: number) => {
      const inCode = verbatim.some((start, i) => i % 2 === 0 && at >= start && at < (verbatim[i + 1] ?? 0));
      if (inCode) return found;
      const opens = at === 0 || before !== undefined;
      const set = mark === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
      return (before ?? '') + set;
    },
  );
