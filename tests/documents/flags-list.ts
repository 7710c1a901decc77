import { flagGroups, type NamedFlag } from '../../src/cli/flags/flags.ts';

/** @returns the flags as Markdown lists, one for each heading of the help */
export const flagsList = (): string =>
  flagGroups.map(({ heading, flags }) => `### ${heading}\n\n${flags.map(toItem).join('\n')}`).join('\n\n');

const toItem = (flag: NamedFlag): string => {
  const value = flag.value === undefined ? '' : ` ${flag.value}`;
  return `- \`${flag.names.join(', ')}${value}\`: ${[flag.long, ...remarks(flag)].join(' ')}`;
};

/** @returns further facts about a flag's value, each as a sentence in Markdown */
const remarks = ({ choices, default: usual, repeatable }: NamedFlag): readonly string[] => [
  ...(choices === undefined ? [] : [`One of ${choices.map(choice => `\`${choice}\``).join(', ')}.`]),
  ...(usual === undefined ? [] : [`The default is \`${usual}\`.`]),
  ...(repeatable ? ['Can be repeated.'] : []),
];
