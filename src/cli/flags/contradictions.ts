import { UsageError } from '../failure.ts';
import type { Settings } from './flags.ts';

/** @throws {UsageError} on flags that exclude one another, or that mean nothing without another */
export const refuseContradictions = (settings: Settings): void => {
  const { outFile, outDir, check, dryRun, name, clobber, from, to } = settings;
  const isFile = outFile !== undefined || outDir !== undefined;
  const contradictions: readonly (readonly [wrong: boolean, message: string])[] = [
    [outFile !== undefined && outDir !== undefined, '-o and -d exclude one another'],
    [check && !isFile, '--check compares outputs with files; add -d DIR or -o FILE'],
    [dryRun && !isFile, '--dry-run shows outputs; add -d DIR or -o FILE'],
    [!clobber && !isFile, '--no-clobber is about files; add -d DIR or -o FILE'],
    [name !== undefined && outDir === undefined, '--name names files in a folder; add -d DIR'],
    [
      outDir !== undefined && to === 'jsonl',
      '--to jsonl is one stream; use -o FILE, or --to json with -d DIR',
    ],
    [outDir !== undefined && from === 'jsonl', '--from jsonl gives one stream; use -o FILE or stdout'],
    [from === 'jsonl' && to === 'json', '--from jsonl gives JSON Lines back; leave --to json out'],
  ];
  const found = contradictions.find(([wrong]) => wrong);
  if (found !== undefined) throw new UsageError(found[1]);
};
