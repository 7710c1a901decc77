import type { Settings } from './flags.ts';

/** Settings that don't go together. */
export interface Contradiction {
  /** Those of them that must have another value. */
  readonly keys: readonly (keyof Settings)[];
  readonly message: string;
}

/** @returns what excludes one another among the settings, or means nothing without another; undefined where nothing does */
export const findContradiction = (settings: Settings): Contradiction | undefined => {
  const { outFile, outDir, check, dryRun, name, clobber, from, to, config, noConfig } = settings;
  const isFile = outFile !== undefined || outDir !== undefined;
  const contradictions: readonly (readonly [
    wrong: boolean,
    message: string,
    ...keys: readonly (keyof Settings)[],
  ])[] = [
    [outFile !== undefined && outDir !== undefined, '-o and -d exclude one another', 'outDir'],
    [config !== undefined && noConfig, '--config and --no-config exclude one another', 'config'],
    [check && !isFile, '--check compares outputs with files; add -d DIR or -o FILE', 'outDir'],
    [dryRun && !isFile, '--dry-run shows outputs; add -d DIR or -o FILE', 'outDir'],
    [!clobber && !isFile, '--no-clobber is about files; add -d DIR or -o FILE', 'clobber'],
    [name !== undefined && outDir === undefined, '--name names files in a folder; add -d DIR', 'name'],
    [
      outDir !== undefined && to === 'jsonl',
      '--to jsonl is one stream; use -o FILE, or --to json with -d DIR',
      'outDir',
      'to',
    ],
    [
      outDir !== undefined && from === 'jsonl',
      '--from jsonl gives one stream; use -o FILE or stdout',
      'outDir',
      'from',
    ],
    [
      from === 'jsonl' && to === 'json',
      '--from jsonl gives JSON Lines back; leave --to json out',
      'to',
      'from',
    ],
  ];
  const found = contradictions.find(([wrong]) => wrong);
  if (found === undefined) return undefined;
  const [, message, ...keys] = found;
  return { keys, message };
};
