import type { Settings } from '../flags/flags.ts';
import { findConfig } from './find-config.ts';
import type { Config } from './read-config.ts';

/**
 * @returns the configuration named by `--config`, or else the nearest; undefined if there is none
 * @throws {Failure} if the configuration can't be read or is invalid
 */
export const loadConfig = async ({ config, noConfig }: Settings): Promise<Config | undefined> => {
  if (noConfig) return undefined;
  const found = await findConfig(config);
  return found === undefined ? undefined : (await import('./read-config.ts')).readConfig(found);
};
