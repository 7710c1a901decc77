/** A flag of the command: from this one declaration come the parser and whatever documents it. */
export interface Flag {
  readonly short?: string;
  readonly long: string;
  /** The name of its value; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** What stands where the flag is left out, as it would be given. */
  readonly default?: string;
  /** The value is a path of this kind. */
  readonly path?: 'file' | 'directory';
  readonly repeatable?: true;
  /** A line for the help, without a full stop. */
  readonly help: string;
}

/** A shell that completions are made for. */
export type Shell = 'bash' | 'zsh' | 'fish';

/** Flags that belong together, under the heading they have in the help. */
export interface FlagGroup {
  readonly heading: string;
  readonly flags: readonly Flag[];
}

/** @returns a flag as it is typed: `-o, --out-file` */
export const flagNames = ({ short, long }: Flag): readonly string[] =>
  short === undefined ? [`--${long}`] : [`-${short}`, `--${long}`];

export const flagGroups: readonly FlagGroup[] = [
  {
    heading: 'Inputs',
    flags: [
      {
        long: 'files-from',
        value: 'FILE',
        path: 'file',
        help: 'take inputs from a list, one path a line (- for stdin)',
      },
      { long: 'ignore', value: 'GLOB', repeatable: true, help: 'leave these out of folders' },
      {
        long: 'ext',
        value: 'LIST',
        default: 'html,htm,xhtml,md',
        help: 'endings taken from folders; jsonl,ndjson with --from jsonl',
      },
      {
        long: 'from',
        value: 'FORMAT',
        choices: ['article', 'jsonl'],
        default: 'article',
        help: 'what an input holds',
      },
      { long: 'field', value: 'NAME', default: 'html', help: 'where the article stands in a line of JSON' },
      { long: 'encoding', value: 'LABEL', help: 'encoding of inputs whose bytes do not tell' },
    ],
  },
  {
    heading: 'Outputs',
    flags: [
      {
        short: 'o',
        long: 'out-file',
        value: 'FILE',
        path: 'file',
        help: 'write to a file instead of stdout',
      },
      {
        short: 'd',
        long: 'out-dir',
        value: 'DIR',
        path: 'directory',
        help: 'write a file for each input, folders mirrored',
      },
      {
        long: 'name',
        value: 'TEMPLATE',
        help: 'name outputs by {slug}, {date}, {title}, {name}',
      },
      {
        long: 'to',
        value: 'FORMAT',
        choices: ['text', 'json', 'jsonl'],
        default: 'text',
        help: 'what to write',
      },
      { long: 'no-clobber', help: 'leave outputs that exist alone' },
      { long: 'check', help: 'write nothing, list outputs out of date, exit 1 if any' },
      { short: 'n', long: 'dry-run', help: 'write nothing, print each input and its output' },
    ],
  },
  {
    heading: 'Conversion',
    flags: [
      { long: 'select', value: 'CSS', repeatable: true, help: 'convert only these elements' },
      { long: 'remove', value: 'CSS', repeatable: true, help: 'leave these elements out' },
      { long: 'keep-promos', help: 'leave promos in' },
      { long: 'drop', value: 'REGEX', repeatable: true, help: 'drop blocks that match as a whole' },
      { long: 'keep', value: 'REGEX', repeatable: true, help: 'keep blocks that match as a whole' },
      {
        long: 'quotes',
        value: 'STYLE',
        choices: ['curly', 'straight', 'keep'],
        default: 'curly',
        help: 'how quotes are set',
      },
      { long: 'header', value: 'FIELDS', help: 'begin with these front-matter values, a line each' },
      { long: 'final-newline', help: 'end the text with a newline' },
      { long: 'eol', value: 'EOL', choices: ['lf', 'crlf'], default: 'lf', help: 'line ends of the text' },
      { long: 'strict', help: 'take a warning for a failure' },
    ],
  },
  {
    heading: 'Messages',
    flags: [
      { long: 'explain', help: 'tell on stderr what was dropped, and by which rule' },
      { short: 'j', long: 'jobs', value: 'N', help: 'work on N articles at a time (default: by cores)' },
      { short: 'q', long: 'quiet', help: 'tell failures only' },
      { short: 'v', long: 'verbose', help: 'tell each input' },
      {
        long: 'color',
        value: 'WHEN',
        choices: ['auto', 'always', 'never'],
        default: 'auto',
        help: 'colour on stderr',
      },
      { long: 'no-progress', help: 'no progress bar' },
    ],
  },
  {
    heading: 'Help',
    flags: [
      {
        long: 'completions',
        value: 'SHELL',
        choices: ['bash', 'zsh', 'fish'],
        help: 'print a script that completes this command in a shell',
      },
      { short: 'h', long: 'help', help: 'print this help' },
      { short: 'V', long: 'version', help: 'print the version' },
    ],
  },
];
