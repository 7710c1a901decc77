import { printableMessage } from './printable.ts';
import { writeStderr } from './stderr.ts';

/** Prints an error that concerns the whole run. */
export const printError = (message: string, hint: string): void =>
  writeStderr(`cleancopy: ${printableMessage(message)}\n${hint}`);

/** Prints help to stderr, because no input was given. */
export const printHelp = (help: string): void => writeStderr(help);
