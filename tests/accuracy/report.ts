import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { reportLanguages } from './languages-report.ts';
import { promosReport } from './promos-report.ts';
import { reportQuotes } from './quotes-report.ts';

/** The sections that `npm run accuracy` prints, from the data in a folder. */
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
