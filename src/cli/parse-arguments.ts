import { Command, CommanderError, Option } from 'commander';
import type { Options, Quotes } from '../options.ts';
import { type Flag, flagGroups, flagNames, type Shell } from './flags.ts';
import { templateProblem } from './output-path.ts';
import { type Settings, UsageError } from './settings.ts';
import { version } from './version.ts';

/** What commander makes of the flags. */
interface Values {
  readonly filesFrom?: string;
  readonly ignore?: readonly string[];
  readonly ext: string;
  readonly from: 'article' | 'jsonl';
  readonly field: string;
  readonly encoding?: string;
  readonly outFile?: string;
  readonly outDir?: string;
  readonly name?: string;
  readonly to: 'text' | 'json' | 'jsonl';
  readonly clobber: boolean;
  readonly check?: true;
  readonly dryRun?: true;
  readonly select?: readonly string[];
  readonly remove?: readonly string[];
  readonly keepPromos?: true;
  readonly drop?: readonly string[];
  readonly keep?: readonly string[];
  readonly quotes: Quotes;
  readonly header?: string;
  readonly finalNewline?: true;
  readonly eol: 'lf' | 'crlf';
  readonly strict?: true;
  readonly explain?: true;
  readonly jobs?: string;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly color: 'auto' | 'always' | 'never';
  readonly progress: boolean;
  readonly completions?: Shell;
}

/** The call asked for a text of the command's own, which is `output`: its help, its version. */
export interface Answer {
  readonly output: string;
}

/** The call asked for a shell's script, or came from it. */
export interface CompletionRequest {
  readonly shell: Shell;
  /** What stands on the command line, the word to be completed last; nothing asks for the script. */
  readonly words: readonly string[];
}

/**
 * @param args the arguments after the command's name
 * @returns the settings, or the text that was asked for
 * @throws {UsageError} on an unknown flag, a value that is none of its choices, flags that exclude one another
 */
export const parseArguments = (args: readonly string[]): Settings | Answer | CompletionRequest => {
  let output = '';
  const command = makeCommand().configureOutput({
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
  const values = command.opts<Values>();
  if (values.completions !== undefined) return { shell: values.completions, words: command.args };
  const givenExt = command.getOptionValueSource('ext') !== 'default';
  const ext = values.from === 'jsonl' && !givenExt ? 'jsonl,ndjson' : values.ext;
  return toSettings(command.args, { ...values, ext });
};

/** @returns the first lines of the help, for a call without any input */
export const shortHelp = (): string =>
  'Usage: cleancopy [options] [input...]\n\nGive a file, a folder with -d DIR, or pipe an article in.\nTry: cleancopy --help\n';

const makeCommand = (): Command => {
  const command = new Command('cleancopy')
    .description('Turns front-mattered HTML news articles into clean plain text.')
    .argument('[input...]', 'files, folders, quoted globs, - for stdin')
    .usage('[options] [input...]')
    .exitOverride()
    .allowExcessArguments();
  for (const { heading, flags } of flagGroups) {
    command.optionsGroup(`${heading}:`);
    for (const flag of flags) addFlag(command, flag);
  }
  return command;
};

const addFlag = (command: Command, flag: Flag): void => {
  const names = flagNames(flag).join(', ');
  if (flag.long === 'help') command.helpOption(names, flag.help);
  else if (flag.long === 'version') command.version(version, names, flag.help);
  else command.addOption(toOption(flag));
};

const toOption = (flag: Flag): Option => {
  const names = flagNames(flag).join(', ');
  const help = flag.repeatable ? `${flag.help} (repeatable)` : flag.help;
  const option = new Option(flag.value === undefined ? names : `${names} <${flag.value}>`, help);
  if (flag.choices !== undefined) option.choices(flag.choices);
  if (flag.default !== undefined) option.default(flag.default);
  if (flag.repeatable) option.argParser((one: string, others: readonly string[] = []) => [...others, one]);
  return option;
};

const toSettings = (inputs: readonly string[], values: Values): Settings => {
  const settings: Settings = {
    inputs,
    filesFrom: values.filesFrom,
    ignore: values.ignore ?? [],
    ext: list(values.ext).map(ending => ending.replace(/^\./, '')),
    from: values.from,
    field: values.field,
    outFile: values.outFile,
    outDir: values.outDir,
    name: values.name,
    to: values.to,
    clobber: values.clobber,
    check: values.check ?? false,
    dryRun: values.dryRun ?? false,
    conversion: toOptions(values),
    finalNewline: values.finalNewline ?? false,
    eol: values.eol,
    strict: values.strict ?? false,
    explain: values.explain ?? false,
    jobs: values.jobs === undefined ? undefined : toCount(values.jobs),
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    color: values.color,
    progress: values.progress,
  };
  refuseContradictions(settings);
  return settings;
};

const toOptions = (values: Values): Options => ({
  ...(values.encoding === undefined ? {} : { encoding: toEncoding(values.encoding) }),
  ...(values.header === undefined ? {} : { header: list(values.header) }),
  select: values.select ?? [],
  remove: values.remove ?? [],
  quotes: values.quotes,
  promos: values.keepPromos ? 'none' : ['capitals'],
  drop: (values.drop ?? []).map(source => toPattern('--drop', source)),
  keep: (values.keep ?? []).map(source => toPattern('--keep', source)),
});

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');

const toPattern = (flag: string, source: string): RegExp => {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    throw new UsageError(`${flag}: ${error instanceof Error ? error.message : source}`);
  }
};

const toEncoding = (label: string): string => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(
      `--encoding: '${label}' is no encoding's label; try windows-1252, shift_jis, utf-16le`,
    );
  }
};

const toCount = (text: string): number => {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UsageError(`--jobs: '${text}' is no number from 1 up`);
  return count;
};

const refuseContradictions = (settings: Settings): void => {
  const { outFile, outDir, check, dryRun, name, clobber, from, to } = settings;
  const refuse = (wrong: boolean, message: string): void => {
    if (wrong) throw new UsageError(message);
  };
  const destined = outFile !== undefined || outDir !== undefined;
  refuse(outFile !== undefined && outDir !== undefined, '-o and -d exclude one another');
  refuse(check && !destined, '--check compares outputs with files; add -d DIR or -o FILE');
  refuse(dryRun && !destined, '--dry-run shows outputs; add -d DIR or -o FILE');
  refuse(!clobber && !destined, '--no-clobber is about files; add -d DIR or -o FILE');
  refuse(name !== undefined && outDir === undefined, '--name names files in a folder; add -d DIR');
  const wrongName = name === undefined ? undefined : templateProblem(name);
  refuse(wrongName !== undefined, `--name: ${wrongName}`);
  refuse(
    outDir !== undefined && to === 'jsonl',
    '--to jsonl is one stream; use -o FILE, or --to json with -d DIR',
  );
  refuse(outDir !== undefined && from === 'jsonl', '--from jsonl gives one stream; use -o FILE or stdout');
  refuse(from === 'jsonl' && to === 'json', '--from jsonl gives JSON Lines back; leave --to json out');
};
