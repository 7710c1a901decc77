/** A flag of the command: parser, help, completions and documents are all made from this one declaration. */
export interface Flag {
  readonly heading: Heading;
  readonly short?: string;
  /** The name of its value in the help; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value where the flag is left out, written as a user would. */
  readonly default?: string;
  /** Makes the setting from what was typed. Throws a {@link UsageError} on a value that can't be used. */
  readonly parse?: (text: string) => unknown;
  /** Several values, separated by commas. */
  readonly list?: true;
  /** May be given several times; all values count. */
  readonly repeatable?: true;
  /** A switch that is on unless `--no-…` is given. */
  readonly negated?: true;
  /** The value is a path of this kind. */
  readonly path?: 'file' | 'directory';
  /** Its value is a whole number. */
  readonly integer?: true;
  /** It is about one run: a configuration can't hold it. */
  readonly commandLineOnly?: true;
  /** One of the few that most people need: those are in the short help. */
  readonly common?: true;
  /** A phrase that fits on a line, for tables and completions, without a full stop. */
  readonly help: string;
  /** A sentence or two, for the complete help and the manual. */
  readonly long: string;
}

/** Flags that belong together, in the order of the help. */
export const headings = ['Inputs', 'Outputs', 'Conversion', 'Messages', 'Help'] as const;
export type Heading = (typeof headings)[number];

/** One value of a flag. */
type One<F extends Flag> = F extends { readonly parse: (text: string) => infer T }
  ? T
  : F extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string;

/** What a flag sets. */
export type Setting<F extends Flag> = F extends { readonly value: string }
  ? F extends { readonly repeatable: true } | { readonly list: true }
    ? readonly One<F>[]
    : F extends { readonly default: string }
      ? One<F>
      : One<F> | undefined
  : boolean;

/** @returns the flag's long name: `--out-file` for `outFile` */
export const longName = (key: string, { negated }: Flag): string =>
  `--${negated ? 'no-' : ''}${key.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)}`;

/** @returns the names by which the flag is given: `-o`, `--out-file` */
export const flagNames = (key: string, flag: Flag): readonly string[] =>
  flag.short === undefined ? [longName(key, flag)] : [`-${flag.short}`, longName(key, flag)];
