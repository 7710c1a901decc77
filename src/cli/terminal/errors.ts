import { printableMessage } from './printable.ts';
import { writeStderr } from './stderr.ts';

/** Tells what ends the whole run. */
export const tellError = (message: string, hint: string): void =>
  writeStderr(`cleancopy: ${printableMessage(message)}\n${hint}`);

/** Tells what the command wants. */
export const tellHelp = (help: string): void => writeStderr(help);
