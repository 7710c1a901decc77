/*
 * Compares ours with npm packages: errors on both corpora, speed on plain paragraphs, growth on hostile
 * blocks. Run by `npm run bench -- quotes` with CLEANCOPY_DATA set.
 */
import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';
import smartQuotes from 'smart-quotes';
import { smartypantsu } from 'smartypants';
import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { measureQuotes, perThousand, readParagraphs } from '../accuracy/quotes-report.ts';

type Setter = (text: string) => string;

const pipeline = retext()
  .use(retextSmartypants, { backticks: false, dashes: false, ellipses: false })
  .freeze();

const SETTERS: Record<string, Setter> = {
  cleancopy: text => setQuotes(text),
  smartypants: text => smartypantsu(text, 'q'),
  'retext-smartypants': text => String(pipeline.processSync(text)),
  'smart-quotes': text => smartQuotes(text),
};

const HOSTILE = [`"`, `'`, `"'`, `' `, ` '`, `"a 'b "c 'd `, `6'2"`, ` 'em`, `."A `];

function showAccuracy(data: string): void {
  for (const name of ['news', 'literature']) {
    const paragraphs = readParagraphs(data, name);
    for (const [library, set] of Object.entries(SETTERS)) {
      const accuracy = measureQuotes(paragraphs, set);
      const perfect = ((100 * accuracy.perfect) / accuracy.paragraphs).toFixed(2);
      console.log(`${name}  ${library}: ${perThousand(accuracy).toFixed(2)} per 1,000, ${perfect} % perfect`);
    }
  }
}

/** The best of several runs, after one to warm up. */
function secondsFor(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

function showSpeed(data: string): void {
  for (const name of ['news', 'literature']) {
    const texts = readParagraphs(data, name).map(({ text }) =>
      text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    );
    const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
    for (const [library, set] of Object.entries(SETTERS)) {
      const seconds = secondsFor(() => {
        for (const text of texts) set(text);
      });
      console.log(`${name}  ${library}: ${(megabytes / seconds).toFixed(1)} MB/s`);
    }
  }
}

function showGrowth(): void {
  for (const piece of HOSTILE) {
    const times = [0.25, 0.5, 1].map(megabytes => {
      const block = piece.repeat((megabytes * 1e6) / piece.length);
      return `${megabytes} MB ${(1000 * secondsFor(() => setQuotes(block))).toFixed(0)} ms`;
    });
    console.log(`nothing but ${JSON.stringify(piece)}: ${times.join(', ')}`);
  }
}

const data = process.env['CLEANCOPY_DATA'];
if (data === undefined) {
  console.error('Set CLEANCOPY_DATA to the folder that holds corpus/.');
  process.exitCode = 2;
} else {
  showAccuracy(data);
  showSpeed(data);
  showGrowth();
}
