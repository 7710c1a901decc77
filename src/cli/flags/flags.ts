import type { Override } from '../config/overrides.ts';
import { conversionFlags } from './conversion-flags.ts';
import { type Flag, flagNames, type Heading, headings, type Setting } from './flag.ts';
import { inputFlags } from './input-flags.ts';
import { messageFlags } from './message-flags.ts';
import { outputFlags } from './output-flags.ts';

/** All flags, by the name of their setting. */
export const flags = { ...inputFlags, ...outputFlags, ...conversionFlags, ...messageFlags } as const;

type Flags = typeof flags;

/** The settings of a run, with defaults filled in. */
export type Settings = { readonly [Key in keyof Flags]: Setting<Flags[Key]> } & {
  /** All arguments after the name of the command. */
  readonly args: readonly string[];
  /** The arguments that are not flags: files, folders, globs and `-`. */
  readonly inputs: readonly string[];
  /** Settings for some of the articles, from the configuration. */
  readonly overrides: readonly Override[];
  /** The configuration file of each setting that comes from one, by key. */
  readonly origins: Readonly<Record<string, string>>;
};

/** A flag with its names. */
export interface NamedFlag extends Flag {
  readonly key: string;
  readonly names: readonly string[];
}

/** All flags, in the order of the help. */
export const flagList: readonly NamedFlag[] = Object.entries<Flag>(flags).map(([key, flag]) => ({
  ...flag,
  key,
  names: flagNames(key, flag),
}));

/** The flags under one heading of the help. */
export interface FlagGroup {
  readonly heading: Heading;
  readonly flags: readonly NamedFlag[];
}

export const flagGroups: readonly FlagGroup[] = headings.map(heading => ({
  heading,
  flags: flagList.filter(flag => flag.heading === heading),
}));
