import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { reportLanguages } from './languages-report.ts';
import { promosReport } from './promos-report.ts';
import { reportQuotes } from './quotes-report.ts';

/** What `npm run accuracy` prints: each part of the report, made from the folder of data. */
const sections: readonly ((data: string) => string)[] = [
  promosReport,
  data => reportQuotes(data, text => setQuotes(text)),
  reportLanguages,
];

const data = process.env['CLEANCOPY_DATA'];
if (data === undefined) {
  console.error('Set CLEANCOPY_DATA to the folder that holds corpus/.');
  process.exitCode = 2;
} else {
  for (const section of sections) console.log(`${section(data)}\n`);
}
