import path from 'node:path';
import type { Settings } from '../flags/flags.ts';
import { compileGlobs } from '../inputs/globs.ts';

/** Settings for articles whose paths match. */
export interface Override {
  /** The folder of the configuration file. */
  readonly base: string;
  /** Globs, relative to {@link Override.base}. */
  readonly files: readonly string[];
  readonly settings: Partial<Settings>;
}

/**
 * Applies overrides by path: calls `open` with the merged settings once for each combination of matching
 * overrides. If several overrides set the same option, the last one wins. Each override is opened up front on
 * its own, so that an invalid option is reported before any article is converted.
 *
 * @returns a function that takes a path and returns what `open` made for it
 */
export const openByPath = async <Opened>(
  settings: Settings,
  open: (settings: Settings) => Promise<Opened>,
): Promise<(file: string) => Promise<Opened>> => {
  const overrides = settings.overrides.map((override, index) => ({
    ...override,
    index,
    matches: compileGlobs(override.files),
  }));
  const opened = new Map<string, Promise<Opened>>();
  const openFor = (fitting: typeof overrides): Promise<Opened> => {
    const key = fitting.map(({ index }) => index).join();
    const fresh = () => open(Object.assign({}, settings, ...fitting.map(({ settings }) => settings)));
    const found = opened.get(key) ?? fresh();
    opened.set(key, found);
    return found;
  };
  for (const override of overrides) await openFor([override]);
  return file => {
    const absolute = path.resolve(file);
    return openFor(overrides.filter(({ base, matches }) => matches(path.relative(base, absolute))));
  };
};
