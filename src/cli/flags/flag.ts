/** The declaration of a flag, from which the parser, help, completions and documentation are made. */
export interface Flag {
  readonly heading: Heading;
  readonly short?: string;
  /** The name of its value in the help. A flag without a value is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value if the flag is not given, as a user would type it. */
  readonly default?: string;
  /** Makes the setting from what the user typed. Throws a {@link UsageError} on an invalid value. */
  readonly parse?: (text: string) => unknown;
  /** Takes several values, separated by commas. */
  readonly list?: true;
  /** Can be given several times; the values add up. */
  readonly repeatable?: true;
  /** A switch that is on unless `--no-…` is given. */
  readonly negated?: true;
  /** The value is a path of this kind. */
  readonly path?: 'file' | 'directory';
  /** The value is a whole number. */
  readonly integer?: true;
  /** Concerns a single run, and so can't be set in a configuration file. */
  readonly commandLineOnly?: true;
  /** Shown in the short help, because most people need it. */
  readonly common?: true;
  /** A phrase of one line without a full stop, for the short help and completions. */
  readonly help: string;
  /** One or more sentences, for the complete help and the manual. */
  readonly long: string;
}

/** The headings of the help, in order. */
export const headings = ['Inputs', 'Outputs', 'Conversion', 'Messages', 'Help'] as const;
export type Heading = (typeof headings)[number];

/** The type of a single value of a flag. */
type One<F extends Flag> = F extends { readonly parse: (text: string) => infer T }
  ? T
  : F extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string;

/** The type of the setting of a flag. */
export type Setting<F extends Flag> = F extends { readonly value: string }
  ? F extends { readonly repeatable: true } | { readonly list: true }
    ? readonly One<F>[]
    : F extends { readonly default: string }
      ? One<F>
      : One<F> | undefined
  : boolean;

/** @returns the long name of a flag: `--out-file` for `outFile` */
export const longName = (key: string, { negated }: Flag): string =>
  `--${negated ? 'no-' : ''}${key.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)}`;

/** @returns the names of a flag: `-o`, `--out-file` */
export const flagNames = (key: string, flag: Flag): readonly string[] =>
  flag.short === undefined ? [longName(key, flag)] : [`-${flag.short}`, longName(key, flag)];
