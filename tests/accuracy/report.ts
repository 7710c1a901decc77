import { promosReport } from './promos-report.ts';

/** What `npm run accuracy` prints, a section a line here. */
const sections: readonly ((data: string) => string)[] = [promosReport];

const data = process.env['CLEANCOPY_DATA'];
if (data === undefined) console.log('CLEANCOPY_DATA names no folder with corpora.');
else for (const section of sections) console.log(`${section(data)}\n`);
