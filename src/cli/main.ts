import { combine } from './config/combine.ts';
import { loadConfig } from './config/load-config.ts';
import { describeError, UsageError } from './failure.ts';
import type { Settings } from './flags/flags.ts';
import { noInputHelp } from './flags/help.ts';
import { parseArguments } from './flags/parse-arguments.ts';
import { areRecords } from './inputs/are-records.ts';
import { findInputs } from './inputs/find-inputs.ts';
import { convertArticles, type RunOutcome } from './jobs/convert-articles.ts';
import { Stop } from './jobs/signals.ts';
import { BrokenPipeError, writeStdout } from './outputs/stdout.ts';
import { printError, printHelp } from './terminal/errors.ts';

/**
 * Runs the command.
 *
 * @param args the arguments after the name of the command
 * @returns the exit code: 0 if everything was converted; 1 if `--check` found differences, or new outputs are
 * missing from a commit; 2 if the command line is wrong or an input failed; 129, 130 or 143 after a signal
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const stop = new Stop();
  try {
    const parsed = parseArguments(args);
    if ('output' in parsed) {
      await writeStdout(parsed.output);
      return 0;
    }
    const { completions, inputs, filesFrom } = parsed.settings;
    if (completions !== undefined) {
      const { complete } = await import('./flags/completions.ts');
      await writeStdout(complete(completions, inputs));
      return 0;
    }
    const nothingGiven = inputs.length === 0 && filesFrom === undefined;
    if (nothingGiven && process.stdin.isTTY) {
      printHelp(noInputHelp);
      return 2;
    }
    const settings = combine(parsed, await loadConfig(parsed.settings));
    const { failed, different } = await run(nothingGiven ? { ...settings, inputs: ['-'] } : settings, stop);
    return stop.code ?? (failed ? 2 : different ? 1 : 0);
  } catch (error) {
    if (stop.code !== undefined) return stop.code;
    if (error instanceof BrokenPipeError) return 0;
    printError(describeError(error), error instanceof UsageError ? 'Try: cleancopy --help\n' : '');
    return 2;
  }
};

const run = async (settings: Settings, stop: Stop): Promise<RunOutcome> => {
  const found = await findInputs(settings);
  if (!areRecords(found.inputs, settings)) return convertArticles(found, settings, stop);
  if (settings.outDir !== undefined) {
    const { convertShards } = await import('./json-lines/convert-shards.ts');
    return convertShards(settings.outDir, found, settings, stop);
  }
  const { convertRecords } = await import('./json-lines/convert-records.ts');
  return convertRecords(found, settings, stop);
};
