import type { Settings } from '../flags/flags.ts';

/** What is wrong with the outputs of a run. */
export interface Repair {
  /** Whether outputs are missing, out of date or left over. */
  readonly update: boolean;
  readonly prune: boolean;
  /** Outputs that are missing from the commit. */
  readonly untracked: readonly string[];
}

/** @returns shell commands that fix it */
export const remedyOf = ({ args }: Settings, { update, prune, untracked }: Repair): string => {
  const rest = args.filter(arg => arg !== '--check' && arg !== '--diff');
  const commands = [
    ...(update ? [['cleancopy', ...(prune ? ['--prune'] : []), ...rest]] : []),
    ...(untracked.length > 0 ? [['git', 'add', '--', ...untracked]] : []),
  ];
  return commands.map(words => words.map(quote).join(' ')).join(' && ');
};

const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
