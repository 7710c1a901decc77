import { readFileSync } from 'node:fs';

/** A paragraph with correct quotes. */
export interface Paragraph {
  readonly text: string;
  readonly source: string;
}

export interface QuoteError {
  readonly class: string;
  readonly source: string;
  /** The text around the mark, which is in ⟦ ⟧. */
  readonly context: string;
}

export interface Accuracy {
  readonly paragraphs: number;
  readonly perfect: number;
  readonly marks: number;
  readonly errors: readonly QuoteError[];
  /** The number of marks of each class. */
  readonly classes: ReadonlyMap<string, number>;
}

/** @returns the paragraphs of a corpus in JSON Lines */
export const readParagraphs = (data: string, name: string): Paragraph[] => {
  const lines = readFileSync(`${data}/corpus/quotes-${name}.jsonl`, 'utf8').split('\n');
  return lines.filter(line => line !== '').map(toParagraph);
};

const toParagraph = (line: string): Paragraph => {
  const value: unknown = JSON.parse(line);
  if (typeof value === 'object' && value !== null && 'text' in value && 'source' in value) {
    const { text, source } = value;
    if (typeof text === 'string' && typeof source === 'string') return { text, source };
  }
  throw new TypeError(`not a paragraph: ${line.slice(0, 80)}`);
};

/** Straightens every paragraph, sets its quotes again, and compares each mark. */
export const measureQuotes = (paragraphs: readonly Paragraph[], set: (text: string) => string): Accuracy => {
  const errors: QuoteError[] = [];
  const classes = new Map<string, number>();
  let perfect = 0;
  let marks = 0;
  for (const { text, source } of paragraphs) {
    const got = set(text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"));
    if (got === text) perfect += 1;
    for (const [at, kind] of classify(text)) {
      marks += 1;
      classes.set(kind, (classes.get(kind) ?? 0) + 1);
      if (got[at] !== text[at]) errors.push({ class: kind, source, context: contextOf(text, got, at) });
    }
  }
  return { paragraphs: paragraphs.length, perfect, marks, errors, classes };
};

/**
 * Yields each mark of a correct text with its class. A ’ is a closing quote if a ‘ is open and no letter
 * follows.
 */
function* classify(text: string): Generator<[number, string]> {
  let singles = 0;
  for (const match of text.matchAll(/[“”‘’]/g)) {
    const at = match.index;
    const mark = match[0];
    if (mark === '“') yield [at, 'opening double'];
    else if (mark === '”') yield [at, 'closing double'];
    else if (mark === '‘') {
      singles += 1;
      yield [at, 'opening single'];
    } else {
      const before = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
      const after = /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
      if (after) yield [at, before ? 'inner apostrophe' : 'leading apostrophe'];
      else if (singles > 0) {
        singles -= 1;
        yield [at, 'closing single'];
      } else yield [at, 'trailing apostrophe'];
    }
  }
}

const contextOf = (text: string, got: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + 1, at + 61);
  return `${before}⟦${text[at]}${got[at]}⟧${after}`.replaceAll('\n', '⏎');
};

/** @returns the number of errors per thousand marks */
export const perThousand = (accuracy: Accuracy): number => {
  return (1000 * accuracy.errors.length) / Math.max(1, accuracy.marks);
};

/**
 * @param name the name of the corpus
 * @returns a report of the accuracy: totals, a line for each class of mark, and each error with its context
 */
export const describeAccuracy = (name: string, accuracy: Accuracy): string => {
  const { paragraphs, perfect, marks, errors, classes } = accuracy;
  const lines = [
    `quotes, ${name}: ${errors.length} errors in ${marks} marks, ${perThousand(accuracy).toFixed(2)} per 1,000;` +
      ` ${((100 * perfect) / paragraphs).toFixed(2)} % of ${paragraphs} paragraphs perfect`,
  ];
  for (const [kind, count] of [...classes].sort()) {
    const wrong = errors.filter(error => error.class === kind);
    lines.push(`  ${kind}: ${wrong.length} of ${count}`);
    for (const error of wrong) lines.push(`    ${error.context}    ${error.source}`);
  }
  return lines.join('\n');
};

/**
 * @returns the section on quotes in the accuracy report. ⟦ ⟧ contain the correct mark and the one that was
 * set.
 */
export const reportQuotes = (data: string, set: (text: string) => string): string => {
  return ['news', 'literature']
    .map(name => describeAccuracy(name, measureQuotes(readParagraphs(data, name), set)))
    .join('\n\n');
};
