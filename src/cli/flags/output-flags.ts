import { toTemplate } from '../outputs/template.ts';
import type { Flag } from './flag.ts';

export const outputFlags = {
  outFile: {
    commandLineOnly: true,
    heading: 'Outputs',
    short: 'o',
    value: 'FILE',
    path: 'file',
    help: 'write to a file instead of stdout',
    long: 'Writes to FILE instead of stdout. The file appears whole or not at all.',
  },
  outDir: {
    heading: 'Outputs',
    short: 'd',
    value: 'DIR',
    path: 'directory',
    help: 'write a file for each input, folders mirrored',
    long: 'Writes one file for each input below DIR and mirrors the folders of the inputs. Files that exist and are equal are left untouched.',
  },
  name: {
    heading: 'Outputs',
    value: 'TEMPLATE',
    parse: toTemplate,
    help: 'name outputs by {slug}, {date}, {title}, {name}',
    long: 'Names the files in the output folder after front-matter values: {slug}, {date}, {title}, or {name} for the name of the input. Values are made safe for file names.',
  },
  to: {
    heading: 'Outputs',
    value: 'FORMAT',
    choices: ['text', 'json', 'jsonl'],
    default: 'text',
    help: 'what to write',
    long: 'Chooses what is written: the text, a JSON record with text, metadata, removed blocks and warnings, or JSON Lines with one record for each input.',
  },
  clobber: {
    heading: 'Outputs',
    negated: true,
    help: 'leave outputs that exist alone',
    long: 'Leaves outputs that exist alone, whatever they contain.',
  },
  check: {
    commandLineOnly: true,
    heading: 'Outputs',
    help: 'write nothing, list outputs out of date, exit 1 if any',
    long: 'Writes nothing. Lists the outputs that are missing or out of date, and exits with 1 if there are any.',
  },
  dryRun: {
    commandLineOnly: true,
    heading: 'Outputs',
    short: 'n',
    help: 'write nothing, print each input and its output',
    long: 'Writes nothing. Prints each input with the output that it would have.',
  },
} as const satisfies Record<string, Flag>;
