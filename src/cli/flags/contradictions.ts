import type { Settings } from './flags.ts';

/** Settings that can't be used together. */
export interface Contradiction {
  /** The settings to drop if they come from the configuration, so that flags win. */
  readonly keys: readonly (keyof Settings)[];
  readonly message: string;
}

/**
 * @returns the first settings found that can't be used together, or that lack one they need; undefined if
 * there are none
 */
export const findContradiction = (settings: Settings): Contradiction | undefined => {
  const { outFile, outDir, check, prune, dryRun, name, clobber, from, to, config, noConfig, report, promos } =
    settings;
  const isAllOrNone = promos.includes('all') || promos.includes('none');
  const isFile = (outFile !== undefined && outFile !== '-') || outDir !== undefined;
  const contradictions: readonly (readonly [
    wrong: boolean,
    message: string,
    ...keys: readonly (keyof Settings)[],
  ])[] = [
    [outFile !== undefined && outDir !== undefined, "-o and -d can't be used together", 'outDir'],
    [config !== undefined && noConfig, "--config and --no-config can't be used together", 'config'],
    [check && !isFile, '--check and --diff need an output to compare with; add -d DIR or -o FILE', 'outDir'],
    [check && prune, "--check and --prune can't be used together"],
    [prune && outDir === undefined, '--prune needs an output folder; add -d DIR'],
    [dryRun && !isFile, '--dry-run needs an output; add -d DIR or -o FILE', 'outDir'],
    [!clobber && !isFile, '--no-clobber needs an output file; add -d DIR or -o FILE', 'clobber'],
    [name !== undefined && outDir === undefined, '--name needs an output folder; add -d DIR', 'name'],
    [
      outDir !== undefined && to === 'jsonl',
      "--to jsonl and -d can't be used together; use -o FILE, or --to json with -d DIR",
      'outDir',
      'to',
    ],
    [
      outDir !== undefined && from === 'jsonl' && name !== undefined,
      "--name can't be used with --from jsonl; outputs have the names of their inputs",
      'name',
    ],
    [
      outDir !== undefined && from === 'jsonl' && (check || prune || report !== undefined),
      "--check, --diff, --prune and --report can't be used with --from jsonl and -d; leave them out",
      'outDir',
    ],
    [
      report !== undefined && dryRun,
      "--report and --dry-run can't be used together; --report without -d or -o writes only the report",
      'report',
    ],
    [
      report === '-' && check,
      '--check and --report - both write to stdout; write the report to a file',
      'report',
    ],
    [
      report === '-' && !isFile && (to === 'jsonl' || from === 'jsonl'),
      'records and --report - both go to stdout; add -o FILE, or write the report to a file',
      'report',
    ],
    [
      from === 'jsonl' && to === 'json',
      "--from jsonl and --to json can't be used together; the output is always JSON Lines",
      'to',
      'from',
    ],
    [promos.length > 1 && isAllOrNone, "--promos: all and none can't be used with other kinds"],
  ];
  const found = contradictions.find(([wrong]) => wrong);
  if (found === undefined) return undefined;
  const [, message, ...keys] = found;
  return { keys, message };
};
