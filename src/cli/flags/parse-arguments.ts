import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { UsageError } from '../failure.ts';
import { explainUsage } from './explain-usage.ts';
import { flagGroups, type NamedFlag, type Settings } from './flags.ts';
import { completeHelpEnd, shortHelpEnd } from './help.ts';
import { readValue, readValues, splitValues } from './read-value.ts';

/** The text to print for `--help` or `--version`. */
export interface Answer {
  readonly output: string;
}

/** A command line that asks for a conversion or for completions. */
export interface Call {
  /** The settings from flags, with defaults filled in. */
  readonly settings: Settings;
  /** The names of the settings that were set by a flag. */
  readonly given: ReadonlySet<string>;
}

/**
 * @param args the arguments after the name of the command
 * @returns the call, or the text to print
 * @throws {UsageError} on an unknown flag or an invalid value
 */
export const parseArguments = (args: readonly string[]): Call | Answer => {
  let output = '';
  const command = makeCommand(args.includes('--help')).configureOutput({
    writeOut: text => {
      output += text;
    },
    writeErr: () => {},
  });
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { output };
    throw new UsageError(explainUsage(error.message));
  }
  const values = command.opts<Omit<Settings, 'args' | 'inputs' | 'overrides' | 'origins'>>();
  const given = Object.keys(values).filter(key => command.getOptionValueSource(key) === 'cli');
  const check = values.check || values.diff;
  const settings: Settings = { ...values, check, args, inputs: command.args, overrides: [], origins: {} };
  return { settings, given: new Set(given) };
};

/** @param complete whether to show the complete help */
const makeCommand = (complete: boolean): Command => {
  const command = new Command('cleancopy')
    .description(
      'Convert HTML and Markdown news articles to clean plain text: one paragraph per line, links unwrapped, promos removed, HTML entities decoded, quotes made typographic.',
    )
    .argument('[input...]', 'files, folders, quoted globs, or - for stdin')
    .addHelpText('after', complete ? completeHelpEnd : shortHelpEnd)
    .usage('[options] [input...]')
    .exitOverride()
    .configureHelp({ optionDescription: ({ description }) => description })
    .allowExcessArguments();
  for (const { heading, flags } of flagGroups) {
    command.optionsGroup(`${heading}:`);
    for (const flag of flags) addFlag(command, flag, complete);
  }
  command.addOption(new Option('--no-color').hideHelp());
  return command.on('option:no-color', () => command.setOptionValue('color', 'never'));
};

const describe = (
  { help, long, choices, default: defaultValue, repeatable }: NamedFlag,
  complete: boolean,
): string => {
  const remarks = [
    ...(choices === undefined ? [] : [choices.join(', ')]),
    ...(defaultValue === undefined ? [] : [`default: ${defaultValue}`]),
    ...(repeatable ? ['repeatable'] : []),
  ];
  return `${complete ? long : help}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
};

const addFlag = (command: Command, flag: NamedFlag, complete: boolean): void => {
  const names = flag.names.join(', ');
  const help = describe(flag, complete);
  if (flag.key === 'help') command.helpOption(names, help);
  else if (flag.key === 'version') command.version(version, names, help);
  else command.addOption(toOption(flag, help).hideHelp(!complete && !flag.common));
};

const toOption = (flag: NamedFlag, help: string): Option => {
  const names = flag.names.join(', ');
  if (flag.value === undefined) {
    const option = new Option(names, help).default(flag.negated ?? false);
    // By default, commander takes `--no-config` as the negation of `--config FILE`.
    option.negate = flag.negated ?? false;
    return option;
  }
  const option = new Option(`${names} <${flag.value}>`, help);
  if (flag.repeatable || flag.list) {
    const defaultValue = flag.default === undefined ? [] : readValues(flag, flag.default);
    return option
      .default(defaultValue)
      .argParser((text: string, before: unknown) => [
        ...(before === defaultValue || !Array.isArray(before) ? [] : before),
        ...checked(flag, text, () => readValues(flag, text)),
      ]);
  }
  if (flag.default !== undefined) option.default(readValue(flag, flag.default));
  if (flag.choices !== undefined) option.choices(flag.choices);
  return option.argParser((text: string) => checked(flag, text, () => readValue(flag, text)));
};

/** @throws {UsageError} on an invalid value; the message names the flag */
const checked = <Value>(flag: NamedFlag, text: string, read: () => Value): Value => {
  const { names, choices, default: defaultValue } = flag;
  if (flag.list && defaultValue !== undefined && splitValues(flag, text).length === 0) {
    throw new UsageError(`${names.at(-1)}: must not be empty; leave it out for the default, ${defaultValue}`);
  }
  if (choices !== undefined && !splitValues(flag, text).every(value => choices.includes(value))) {
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  }
  try {
    return read();
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${names.at(-1)}: ${error.message}`) : error;
  }
};
