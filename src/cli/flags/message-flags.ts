import type { Flag } from './flag.ts';
import { toCount } from './values.ts';

export const messageFlags = {
  explain: {
    commandLineOnly: true,
    heading: 'Messages',
    common: true,
    help: 'show what was removed, and why',
    long: 'Print each removed line to stderr, with its place in the text and the rule that removed it.',
  },
  jobs: {
    heading: 'Messages',
    short: 'j',
    value: 'N',
    parse: toCount,
    integer: true,
    help: 'number of articles to convert in parallel',
    long: 'Convert N articles in parallel. The default depends on the number of CPU cores and inputs. N is at most twice the number of cores. The output is the same for any N.',
  },
  quiet: {
    heading: 'Messages',
    short: 'q',
    help: 'report only failures',
    long: 'Report only failures: no warnings, no progress bar, no summary.',
  },
  verbose: {
    heading: 'Messages',
    short: 'v',
    help: 'report each input',
    long: 'Report each input, with its output and the number of lines removed.',
  },
  color: {
    heading: 'Messages',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    help: 'when to use color',
    long: 'Use color always, never, or only on a terminal. NO_COLOR, FORCE_COLOR and TERM=dumb are respected.',
  },
  progress: {
    heading: 'Messages',
    negated: true,
    help: "don't show a progress bar",
    long: 'Do not show a progress bar.',
  },
  completions: {
    commandLineOnly: true,
    heading: 'Help',
    value: 'SHELL',
    choices: ['bash', 'zsh', 'fish'],
    help: 'print a completion script for a shell',
    long: 'Print a script that completes flags, values and file names in the shell.',
  },
  help: {
    commandLineOnly: true,
    heading: 'Help',
    short: 'h',
    help: 'show help: -h a summary, --help everything',
    long: 'Show help: a summary with -h, everything with --help.',
  },
  version: {
    commandLineOnly: true,
    heading: 'Help',
    short: 'V',
    help: 'show the version',
    long: 'Show the version.',
  },
} as const satisfies Record<string, Flag>;
