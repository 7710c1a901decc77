import type { Settings } from '../flags/flags.ts';
import { findConfig } from './find-config.ts';
import type { Config } from './read-config.ts';

/**
 * @returns the configuration that flags name, or the nearest; undefined where there is none
 * @throws {Failure} on a configuration that can't be used
 */
export const loadConfig = async ({ config, noConfig }: Settings): Promise<Config | undefined> => {
  if (noConfig) return undefined;
  const found = await findConfig(config);
  return found === undefined ? undefined : (await import('./read-config.ts')).readConfig(found);
};
