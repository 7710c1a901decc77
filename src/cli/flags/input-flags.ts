import type { Flag } from './flag.ts';
import { toEncoding, toExtension, toPath } from './values.ts';

export const inputFlags = {
  filesFrom: {
    commandLineOnly: true,
    heading: 'Inputs',
    value: 'FILE',
    path: 'file',
    parse: toPath,
    help: 'read input paths from a file, one per line (- for stdin)',
    long: 'Read the paths of inputs from FILE, one per line, in addition to those given as arguments. Use - to read the list from stdin.',
  },
  ignore: {
    heading: 'Inputs',
    value: 'GLOB',
    repeatable: true,
    help: 'skip files and folders that match',
    long: "Skip files and folders that match the glob, such as 'drafts/**', relative to the input folder or to the working directory. A glob without a slash matches at any depth.",
  },
  ext: {
    heading: 'Inputs',
    value: 'LIST',
    list: true,
    parse: toExtension,
    default: 'html,htm,xhtml,md,markdown',
    help: 'file extensions to include from folders',
    long: 'Include files with these extensions from folders, also if they are compressed with gzip (.html.gz). A file that you name yourself is converted whatever its extension. With --from jsonl the default is jsonl,ndjson.',
  },
  from: {
    heading: 'Inputs',
    value: 'FORMAT',
    choices: ['html', 'markdown', 'jsonl'],
    help: 'input format, whatever the file extension',
    long: 'The format of the inputs: HTML, Markdown, or JSON Lines with an HTML article in each object. By default .jsonl and .ndjson are JSON Lines, .md and .markdown are Markdown, unless the whole body is HTML; everything else is HTML.',
  },
  field: {
    heading: 'Inputs',
    value: 'NAME',
    default: 'html',
    help: 'JSON field that contains the article',
    long: 'The field that contains the article in each line of JSON Lines. All other fields are passed through.',
  },
  encoding: {
    heading: 'Inputs',
    value: 'LABEL',
    parse: toEncoding,
    help: 'encoding of the inputs, if it is not detected',
    long: 'Read inputs in this encoding, such as windows-1250 or shift_jis, unless they start with a byte-order mark. By default the encoding is detected.',
  },
  config: {
    heading: 'Inputs',
    commandLineOnly: true,
    value: 'FILE',
    path: 'file',
    parse: toPath,
    help: 'use this configuration file',
    long: 'Use this configuration file, JSON or YAML, instead of searching the working directory and the folders above it. Flags take precedence.',
  },
  noConfig: {
    heading: 'Inputs',
    commandLineOnly: true,
    help: 'ignore configuration files',
    long: 'Ignore configuration files.',
  },
} as const satisfies Record<string, Flag>;
