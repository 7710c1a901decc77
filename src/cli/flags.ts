/** A flag of the command: from this one declaration come the parser and whatever documents it. */
export interface Flag {
  readonly short?: string;
  readonly long: string;
  /** The name of its value; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: true;
  /** A line for the help, without a full stop. */
  readonly help: string;
}

/** Flags that belong together, under the heading they have in the help. */
export interface FlagGroup {
  readonly heading: string;
  readonly flags: readonly Flag[];
}

/** @returns the key under which a flag's value is found: `out-dir` gives `outDir` */
export const flagKey = ({ long }: Flag): string =>
  long.replace(/^no-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const flagGroups: readonly FlagGroup[] = [
  {
    heading: 'Inputs',
    flags: [
      { long: 'files-from', value: 'FILE', help: 'take inputs from a list, one path a line (- for stdin)' },
      { long: 'ignore', value: 'GLOB', repeatable: true, help: 'leave these out of folders (repeatable)' },
      { long: 'ext', value: 'LIST', help: 'endings taken from folders (default: html,htm,xhtml,md)' },
      { long: 'from', value: 'FORMAT', choices: ['article', 'jsonl'], help: 'what an input holds' },
      { long: 'field', value: 'NAME', help: 'where the article stands in a line of JSON (default: html)' },
      { long: 'encoding', value: 'LABEL', help: 'encoding of inputs whose bytes do not tell' },
    ],
  },
  {
    heading: 'Outputs',
    flags: [
      { short: 'o', long: 'out-file', value: 'FILE', help: 'write to a file instead of stdout' },
      { short: 'd', long: 'out-dir', value: 'DIR', help: 'write a file for each input, folders mirrored' },
      { long: 'name', value: 'TEMPLATE', help: 'name outputs by {slug}, {date}, {title}, {name}' },
      { long: 'to', value: 'FORMAT', choices: ['text', 'json', 'jsonl'], help: 'what to write' },
      { long: 'no-clobber', help: 'leave outputs that exist alone' },
      { long: 'check', help: 'write nothing, list outputs out of date, exit 1 if any' },
      { short: 'n', long: 'dry-run', help: 'write nothing, print each input and its output' },
    ],
  },
  {
    heading: 'Conversion',
    flags: [
      { long: 'select', value: 'CSS', repeatable: true, help: 'convert only these elements (repeatable)' },
      { long: 'remove', value: 'CSS', repeatable: true, help: 'leave these elements out (repeatable)' },
      { long: 'keep-promos', help: 'leave promos in' },
      {
        long: 'drop',
        value: 'REGEX',
        repeatable: true,
        help: 'drop blocks that match as a whole (repeatable)',
      },
      {
        long: 'keep',
        value: 'REGEX',
        repeatable: true,
        help: 'keep blocks that match as a whole (repeatable)',
      },
      { long: 'quotes', value: 'STYLE', choices: ['curly', 'straight', 'keep'], help: 'how quotes are set' },
      { long: 'header', value: 'FIELDS', help: 'begin with these front-matter values, a line each' },
      { long: 'final-newline', help: 'end the text with a newline' },
      { long: 'eol', value: 'EOL', choices: ['lf', 'crlf'], help: 'line ends of the text' },
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
      { long: 'color', value: 'WHEN', choices: ['auto', 'always', 'never'], help: 'colour on stderr' },
      { long: 'no-progress', help: 'no progress bar' },
    ],
  },
];
