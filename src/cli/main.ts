import { describeBug } from './bug.ts';
import { Failure } from './failure.ts';
import { parseArguments, shortHelp } from './parse-arguments.ts';
import { run } from './run.ts';
import { UsageError } from './settings.ts';
import { writeStderr } from './stderr.ts';
import { ReaderGone, writeStdout } from './stdout.ts';

/**
 * Runs the command.
 *
 * @param args the arguments after the command's name
 * @returns the exit code: 0 all converted, 1 `--check` found differences, 2 wrong usage or a failed input, 130 and
 * 143 interrupted
 */
export const main = async (args: readonly string[]): Promise<number> => {
  try {
    const parsed = parseArguments(args);
    if ('output' in parsed) {
      await writeStdout(parsed.output);
      return 0;
    }
    if ('shell' in parsed) {
      const { complete } = await import('./completions.ts');
      await writeStdout(complete(parsed));
      return 0;
    }
    const nothingGiven = parsed.inputs.length === 0 && parsed.filesFrom === undefined;
    if (nothingGiven && process.stdin.isTTY) {
      writeStderr(shortHelp());
      return 2;
    }
    return await run(nothingGiven ? { ...parsed, inputs: ['-'] } : parsed);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    if (error instanceof UsageError || error instanceof Failure) {
      const hint = error instanceof UsageError ? '\nTry: cleancopy --help' : '';
      writeStderr(`cleancopy: ${error.message}${hint}\n`);
      return 2;
    }
    writeStderr(`cleancopy: ${describeBug(error)}\n`);
    return 2;
  }
};
