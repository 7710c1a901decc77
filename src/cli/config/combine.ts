import { UsageError } from '../failure.ts';
import { findContradiction } from '../flags/contradictions.ts';
import type { Settings } from '../flags/flags.ts';
import type { Call } from '../flags/parse-arguments.ts';
import type { Config } from './read-config.ts';

const recordExtensions = ['jsonl', 'ndjson', 'jsonl.gz', 'ndjson.gz'];

/**
 * @param config the configuration, if there is one
 * @returns the settings: flags win over the configuration, which wins over the defaults. Configured settings
 * that contradict the flags are ignored, and so is `outDir` if the only input is stdin.
 * @throws {UsageError} on flags that can't be used together
 */
export const combine = ({ settings, given }: Call, config: Config | undefined): Settings => {
  const { inputs, filesFrom } = settings;
  const readsOnlyStdin = filesFrom === undefined && inputs.every(input => input === '-');
  const overrides = (config?.overrides ?? []).map(override => ({
    ...override,
    settings: without(override.settings, given),
  }));
  let configured = without(config?.settings ?? {}, readsOnlyStdin ? [...given, 'outDir'] : given);
  const keys = [configured, ...overrides.map(override => override.settings)].flatMap(Object.keys);
  const origins = Object.fromEntries(keys.map(key => [key, config?.file ?? '']));
  for (;;) {
    const combined = { ...settings, ...configured, overrides, origins };
    const found = findContradiction(combined);
    if (found === undefined) {
      const hasExt = given.has('ext') || configured.ext !== undefined;
      return combined.from === 'jsonl' && !hasExt ? { ...combined, ext: recordExtensions } : combined;
    }
    const yielding = found.keys.filter(key => configured[key] !== undefined);
    if (yielding.length === 0) throw new UsageError(found.message);
    configured = without(configured, yielding);
  }
};

const without = (settings: Partial<Settings>, keys: Iterable<string>): Partial<Settings> => {
  const rest = { ...settings };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
};
