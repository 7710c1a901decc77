import { flagGroups, type NamedFlag } from '../../src/cli/flags/flags.ts';

/** @returns the flags as a Markdown table, the groups' headings in bold */
export const flagsTable = (): string => {
  const rows = flagGroups.flatMap(({ heading, flags }) => [`| **${heading}** | |`, ...flags.map(toRow)]);
  return ['| Flag | |', '|---|---|', ...rows].join('\n');
};

const toRow = (flag: NamedFlag): string => {
  const value = flag.value === undefined ? '' : ` ${flag.value}`;
  return `| \`${flag.names.join(', ')}${value}\` | ${[flag.help, ...remarks(flag)].join('; ')} |`;
};

/** @returns what more there is to say of a flag's value, each as a phrase in Markdown */
const remarks = ({ choices, default: usual, repeatable }: NamedFlag): readonly string[] => [
  ...(choices === undefined
    ? []
    : [choices.map(choice => (choice === usual ? `**${choice}**` : choice)).join(', ')]),
  ...(choices !== undefined || usual === undefined ? [] : [`\`${usual}\` by default`]),
  ...(repeatable ? ['repeatable'] : []),
];
