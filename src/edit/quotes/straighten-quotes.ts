import type { Spans } from '../../blocks/block.ts';

export const straightenQuotes = (text: string, verbatim: Spans = []): string =>
  text.replace(/[“”‘’]/g, (mark, at: number) =>
    verbatim.some((start, i) => i % 2 === 0 && at >= start && at < (verbatim[i + 1] ?? 0))
      ? mark
      : mark === '“' || mark === '”'
        ? '"'
        : "'",
  );
