import type { Settings } from '../flags/flags.ts';

/** What is to be done about a run's outputs. */
export interface Repair {
  readonly update: boolean;
  readonly prune: boolean;
  /** Outputs to be added to the commit under way. */
  readonly untracked: readonly string[];
}

/** @returns the commands that do it, for a shell */
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
