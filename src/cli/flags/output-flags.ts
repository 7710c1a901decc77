import { toTemplate } from '../outputs/template.ts';
import type { Flag } from './flag.ts';
import { toPath, toReportFile } from './values.ts';

export const outputFlags = {
  outFile: {
    commandLineOnly: true,
    heading: 'Outputs',
    short: 'o',
    value: 'FILE',
    path: 'file',
    parse: toPath,
    common: true,
    help: 'write to a file instead of stdout',
    long: 'Write to FILE instead of stdout. The file is replaced only once the output is complete.',
  },
  outDir: {
    heading: 'Outputs',
    short: 'd',
    value: 'DIR',
    path: 'directory',
    parse: toPath,
    common: true,
    help: 'write one file per input into a folder',
    long: 'Write one file per input into DIR, in the same subfolders as the inputs. Files that are already up to date are not touched.',
  },
  name: {
    heading: 'Outputs',
    value: 'TEMPLATE',
    parse: toTemplate,
    help: 'name output files by front matter, such as {date}-{slug}',
    long: 'Name the files in the output folder by front matter: {slug}, {date}, {title}, and {name} for the name of the input. Use {n} to number inputs that would get the same name: 1, 2, 3. Values are made safe for file names.',
  },
  to: {
    heading: 'Outputs',
    value: 'FORMAT',
    choices: ['text', 'json', 'jsonl'],
    default: 'text',
    common: true,
    help: 'output format',
    long: 'The output format: plain text; json, one record per file with the text, the metadata and what was removed; or jsonl, one record per line.',
  },
  clobber: {
    heading: 'Outputs',
    negated: true,
    help: 'keep output files that already exist',
    long: 'Keep output files that already exist, even if they are out of date.',
  },
  check: {
    commandLineOnly: true,
    heading: 'Outputs',
    common: true,
    help: 'only check whether outputs are up to date',
    long: 'Write nothing. List outputs that are missing, out of date, or left over from an article that is gone, and exit with 1 if there are any. Leftovers are found only if all inputs are folders outside DIR and --name is not used.',
  },
  diff: {
    commandLineOnly: true,
    heading: 'Outputs',
    help: 'like --check, and show what would change',
    long: 'Do what --check does, and show a unified diff of each output that is out of date.',
  },
  prune: {
    commandLineOnly: true,
    heading: 'Outputs',
    help: 'delete outputs whose article is gone',
    long: 'Delete the outputs in DIR whose article is gone from the input folders, and print each one. With --dry-run, only list them. Articles that fail or are ignored are not gone. All inputs must be folders, DIR must be outside them, and --name cannot be used.',
  },
  dryRun: {
    commandLineOnly: true,
    heading: 'Outputs',
    short: 'n',
    help: 'only show what would be written',
    long: 'Write nothing. Print each input and the output it would be written to.',
  },
  report: {
    heading: 'Outputs',
    value: 'FILE',
    path: 'file',
    parse: toReportFile,
    help: 'write a report of what was removed',
    long: 'Write a report of what was removed and what went wrong: a web page if FILE ends in .html, data if it ends in .json, a short table on stdout if it is -. Without -d, -o or --to jsonl, several articles are converted for the report only and nothing else is written.',
  },
} as const satisfies Record<string, Flag>;
