import type { Flag } from './flag.ts';
import { toCount } from './values.ts';

export const messageFlags = {
  explain: {
    commandLineOnly: true,
    heading: 'Messages',
    help: 'tell on stderr what was dropped, and by which rule',
    long: 'Prints every dropped block to stderr, with the rule that dropped it and the line of the text after which it stood.',
  },
  jobs: {
    heading: 'Messages',
    short: 'j',
    value: 'N',
    parse: toCount,
    integer: true,
    help: 'work on N articles at a time (default: by cores)',
    long: 'Converts N articles at a time. By default, N depends on the number of processor cores and inputs. The output is the same for any N.',
  },
  quiet: {
    heading: 'Messages',
    short: 'q',
    help: 'tell failures only',
    long: 'Prints failures only: no warnings, no progress bar and no summary.',
  },
  verbose: {
    heading: 'Messages',
    short: 'v',
    help: 'tell each input',
    long: 'Prints a line for each input.',
  },
  color: {
    heading: 'Messages',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    help: 'colour on stderr',
    long: 'Colours messages always, never, or on a terminal only. NO_COLOR, FORCE_COLOR and TERM=dumb are respected.',
  },
  progress: {
    heading: 'Messages',
    negated: true,
    help: 'no progress bar',
    long: 'Shows no progress bar.',
  },
  completions: {
    commandLineOnly: true,
    heading: 'Help',
    value: 'SHELL',
    choices: ['bash', 'zsh', 'fish'],
    help: 'print a script that completes this command in a shell',
    long: 'Prints a script that makes the shell complete flags, their values and files.',
  },
  help: {
    commandLineOnly: true,
    heading: 'Help',
    short: 'h',
    help: 'print this help; --help explains each flag',
    long: 'Prints this help. -h prints a summary that fits on a screen.',
  },
  version: {
    commandLineOnly: true,
    heading: 'Help',
    short: 'V',
    help: 'print the version',
    long: 'Prints the version.',
  },
} as const satisfies Record<string, Flag>;
