import path from 'node:path';
import type { Settings } from '../flags/flags.ts';
import { compileGlobs } from '../inputs/globs.ts';

/** Conversion options for some of the articles. */
export interface Override {
  /** The folder of the configuration. */
  readonly base: string;
  /** Globs, relative to it. */
  readonly files: readonly string[];
  readonly settings: Partial<Settings>;
}

/**
 * Opens something for the settings that articles have by their paths: once for all articles that the same overrides fit.
 * Of several that fit, the last wins. Each is tried at once, so that an option that can't be used is told before the work.
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
