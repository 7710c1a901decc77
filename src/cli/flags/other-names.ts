/** Flags of other tools, and what to use here instead. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['--exclude', 'use --ignore'],
  ['--extensions', 'use --ext'],
  ['--format', 'use --to for the output format, or --from for the input format'],
  ['--force', 'outputs are replaced without it'],
  ['--help-all', 'use --help'],
  ['--in-place', 'inputs are never changed; use -d DIR or -o FILE'],
  ['--input', 'name the input without a flag'],
  ['--keep-promos', 'use --promos none'],
  ['--output', 'use --out-file for a file, or --out-dir for a folder'],
  ['--outdir', 'use --out-dir'],
  ['--outfile', 'use --out-file'],
  ['--parallel', 'use --jobs'],
  ['--recursive', 'folders are always searched with their subfolders'],
  ['--silent', 'use --quiet'],
  ['--stdin', 'pipe the input in, or name it -'],
  ['--threads', 'use --jobs'],
  ['--watch', 'there is no watch mode'],
  ['--write', 'use -d DIR or -o FILE'],
  ['-f', 'use --from or --to'],
  ['-i', 'inputs are never changed; use -d DIR or -o FILE'],
  ['-r', 'folders are always searched with their subfolders'],
  ['-R', 'folders are always searched with their subfolders'],
]);

/** @returns what to use in the place of a flag that another tool has, undefined for one that nobody knows */
export const insteadOf = (flag: string): string | undefined => otherNames.get(flag.split('=', 1)[0] ?? flag);
