import { bash, fish, type ShellCompletion, zsh } from '@optique/core/completion';
import type { Suggestion } from '@optique/core/parser';
import { flagList, type NamedFlag, type Settings } from './flags.ts';

type Shell = NonNullable<Settings['completions']>;

const shells: Readonly<Record<Shell, ShellCompletion>> = { bash, zsh, fish };

/**
 * @param words the words of the command line, up to the one to be completed; none for the completion script
 * @returns the completion script of the shell; or, if the script calls the command with words, the
 * suggestions for the last word, in the format that the script reads
 */
export const complete = (shell: Shell, words: readonly string[]): string => {
  const completion = shells[shell];
  if (words.length === 0) return completion.generateScript('cleancopy', ['--completions', shell, '--']);
  const word = words.at(-1) ?? '';
  const fitting = suggest(words).filter(
    suggestion => suggestion.kind === 'file' || suggestion.text.startsWith(word),
  );
  // zsh reads one suggestion per line, but the library ends lines only for the other shells.
  return [...completion.encodeSuggestions(fitting)].join(shell === 'zsh' ? '\n' : '');
};

/** @returns suggestions for the last word; file names are left to the shell */
export const suggest = (words: readonly string[]): readonly Suggestion[] => {
  const word = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (before.includes('--')) return [anyFile];
  const [name = '', value] = word.split('=', 2);
  if (value !== undefined) return suggestValue(findFlag(name), `${name}=`);
  const previous = findFlag(before.at(-1) ?? '');
  if (previous?.value !== undefined) return suggestValue(previous, '');
  return word.startsWith('-') ? flagList.flatMap(suggestNames) : [anyFile];
};

const anyFile: Suggestion = { kind: 'file', type: 'any' };

const findFlag = (name: string): NamedFlag | undefined => flagList.find(({ names }) => names.includes(name));

const suggestNames = ({ names, help }: NamedFlag): readonly Suggestion[] =>
  names.map(text => ({ kind: 'literal', text, description: [{ type: 'text', text: help }] }));

const suggestValue = (flag: NamedFlag | undefined, prefix: string): readonly Suggestion[] => {
  if (flag?.path !== undefined) {
    return [{ kind: 'file', type: flag.path === 'file' ? 'any' : 'directory', pattern: prefix, prefix }];
  }
  return (flag?.choices ?? []).map(choice => ({ kind: 'literal', text: prefix + choice }));
};
