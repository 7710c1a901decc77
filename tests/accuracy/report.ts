import { setQuotes } from '../../src/edit/quotes/set-quotes.ts';
import { reportQuotes } from './quotes-report.ts';

/** Each part of the report, from the folder of data. */
const SECTIONS: readonly ((data: string) => string)[] = [data => reportQuotes(data, text => setQuotes(text))];

const data = process.env['CLEANCOPY_DATA'];
if (data === undefined) {
  console.error('Set CLEANCOPY_DATA to the folder that holds corpus/.');
  process.exitCode = 2;
} else {
  for (const section of SECTIONS) console.log(`${section(data)}\n`);
}
