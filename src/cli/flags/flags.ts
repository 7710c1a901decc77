import type { Override } from '../config/overrides.ts';
import { conversionFlags } from './conversion-flags.ts';
import { type Flag, flagNames, type Heading, headings, type Setting } from './flag.ts';
import { inputFlags } from './input-flags.ts';
import { messageFlags } from './message-flags.ts';
import { outputFlags } from './output-flags.ts';

/** Every flag, by the name of the setting that it sets. */
export const flags = { ...inputFlags, ...outputFlags, ...conversionFlags, ...messageFlags } as const;

type Flags = typeof flags;

/** What the command was told, with every default filled in. */
export type Settings = { readonly [Key in keyof Flags]: Setting<Flags[Key]> } & {
  /** What was typed after the command's name. */
  readonly args: readonly string[];
  /** Files, folders, globs and `-`, as they were given. */
  readonly inputs: readonly string[];
  /** Conversion options of some of the articles, from the configuration. */
  readonly overrides: readonly Override[];
};

/** A flag with the names by which it is given. */
export interface NamedFlag extends Flag {
  readonly key: string;
  readonly names: readonly string[];
}

/** All flags in the order of the help. */
export const flagList: readonly NamedFlag[] = Object.entries<Flag>(flags).map(([key, flag]) => ({
  ...flag,
  key,
  names: flagNames(key, flag),
}));

/** Flags that belong together, under the heading they have in the help. */
export interface FlagGroup {
  readonly heading: Heading;
  readonly flags: readonly NamedFlag[];
}

export const flagGroups: readonly FlagGroup[] = headings.map(heading => ({
  heading,
  flags: flagList.filter(flag => flag.heading === heading),
}));
