import type { Flag } from './flag.ts';
import { toEncoding, toEnding } from './values.ts';

export const inputFlags = {
  filesFrom: {
    commandLineOnly: true,
    heading: 'Inputs',
    value: 'FILE',
    path: 'file',
    help: 'take inputs from a list, one path a line (- for stdin)',
    long: 'Reads the paths of inputs from FILE, one per line, in addition to those given as arguments. With -, the list is read from stdin.',
  },
  ignore: {
    heading: 'Inputs',
    value: 'GLOB',
    repeatable: true,
    help: 'leave these out of folders',
    long: 'Leaves out files of folders whose path matches GLOB, relative to the folder or to the working directory. A glob without a slash matches at any depth, and one that matches a folder leaves out everything in it.',
  },
  ext: {
    heading: 'Inputs',
    value: 'LIST',
    list: true,
    parse: toEnding,
    default: 'html,htm,xhtml,md,markdown',
    help: 'endings taken from folders; jsonl,ndjson with --from jsonl',
    long: 'Takes files with these endings from folders. A file that is named outright is taken whatever its ending. With --from jsonl, the default is jsonl,ndjson.',
  },
  from: {
    heading: 'Inputs',
    value: 'FORMAT',
    choices: ['html', 'markdown', 'jsonl'],
    help: 'what an input holds, where its ending does not say it',
    long: 'Says what an input holds, whatever its ending: an article in HTML or in Markdown, or JSON Lines with an article in HTML in each object. Without it, .md and .markdown are Markdown unless the whole body is HTML, and everything else is HTML.',
  },
  field: {
    heading: 'Inputs',
    value: 'NAME',
    default: 'html',
    help: 'where the article stands in a line of JSON',
    long: 'Names the field that holds the article in each object of --from jsonl. All other fields are passed through.',
  },
  encoding: {
    heading: 'Inputs',
    value: 'LABEL',
    parse: toEncoding,
    help: 'encoding of inputs whose bytes do not tell',
    long: 'Reads inputs that have no byte-order mark and are not valid UTF-8 in this encoding, such as windows-1252 or shift_jis.',
  },
  config: {
    heading: 'Inputs',
    commandLineOnly: true,
    value: 'FILE',
    path: 'file',
    help: 'take the configuration from this file',
    long: 'Reads the configuration from FILE, JSON or YAML, instead of looking for one in the working directory and above it. Flags win over it.',
  },
  noConfig: {
    heading: 'Inputs',
    commandLineOnly: true,
    help: 'use no configuration',
    long: 'Uses no configuration file.',
  },
} as const satisfies Record<string, Flag>;
