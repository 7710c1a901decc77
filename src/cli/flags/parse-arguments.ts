import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { UsageError } from '../failure.ts';
import { refuseContradictions } from './contradictions.ts';
import { flagGroups, type NamedFlag, type Settings } from './flags.ts';

/** The call asked for a text of the command's own, which is `output`: its help, its version. */
export interface Answer {
  readonly output: string;
}

/**
 * @param args the arguments after the command's name
 * @returns the settings, or the text that was asked for
 * @throws {UsageError} on an unknown flag, a value that it can't have, flags that exclude one another
 */
export const parseArguments = (args: readonly string[]): Settings | Answer => {
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
    throw new UsageError(error.message.replace(/^error: /, '').replace(/\n/g, ' '));
  }
  const settings: Settings = { ...command.opts<Omit<Settings, 'inputs'>>(), inputs: command.args };
  refuseContradictions(settings);
  const givenExt = command.getOptionValueSource('ext') !== 'default';
  return settings.from === 'jsonl' && !givenExt ? { ...settings, ext: ['jsonl', 'ndjson'] } : settings;
};

/** Help for a call without any input. */
export const shortHelp =
  'Usage: cleancopy [options] [input...]\n\nGive a file, a folder with -d DIR, or pipe an article in.\nTry: cleancopy --help\n';

/** @param long whether its help explains each flag */
const makeCommand = (long: boolean): Command => {
  const command = new Command('cleancopy')
    .description('Turns front-mattered HTML news articles into clean plain text.')
    .argument('[input...]', 'files, folders, quoted globs, - for stdin')
    .usage('[options] [input...]')
    .exitOverride()
    .configureHelp({ optionDescription: ({ description }) => description })
    .allowExcessArguments();
  for (const { heading, flags } of flagGroups) {
    command.optionsGroup(`${heading}:`);
    for (const flag of flags) addFlag(command, flag, describe(flag, long));
  }
  return command;
};

const describe = (
  { help, long, choices, default: usual, repeatable }: NamedFlag,
  isLong: boolean,
): string => {
  const remarks = [
    ...(choices === undefined ? [] : [choices.join(', ')]),
    ...(usual === undefined ? [] : [`default: ${usual}`]),
    ...(repeatable ? ['repeatable'] : []),
  ];
  return `${isLong ? long : help}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
};

const addFlag = (command: Command, flag: NamedFlag, help: string): void => {
  const names = flag.names.join(', ');
  if (flag.key === 'help') command.helpOption(names, help);
  else if (flag.key === 'version') command.version(version, names, help);
  else command.addOption(toOption(flag, help));
};

const toOption = (flag: NamedFlag, help: string): Option => {
  const names = flag.names.join(', ');
  if (flag.value === undefined) return new Option(names, help).default(flag.negated ?? false);
  const option = new Option(`${names} <${flag.value}>`, help);
  if (flag.repeatable || flag.list) {
    const usual = flag.default === undefined ? [] : readValues(flag, flag.default);
    return option
      .default(usual)
      .argParser((text: string, before: unknown) => [
        ...(before === usual || !Array.isArray(before) ? [] : before),
        ...readValues(flag, text),
      ]);
  }
  if (flag.default !== undefined) option.default(readValue(flag, flag.default));
  if (flag.choices !== undefined) option.choices(flag.choices);
  return option.argParser((text: string) => readValue(flag, text));
};

/** @returns what a flag is set to by one argument */
const readValues = (flag: NamedFlag, text: string): readonly unknown[] =>
  flag.list
    ? text
        .split(',')
        .map(item => item.trim())
        .filter(item => item !== '')
        .map(item => readValue(flag, item))
    : [readValue(flag, text)];

const readValue = ({ names, choices, parse }: NamedFlag, text: string): unknown => {
  if (choices !== undefined && !choices.includes(text)) {
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  }
  if (parse === undefined) return text;
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${names.at(-1)}: ${error.message}`) : error;
  }
};
