/** Flags of other tools, and what to use here instead. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['--exclude', 'use --ignore'],
  ['--extensions', 'use --ext'],
  ['--force', 'existing outputs are always replaced'],
  ['--format', 'use --to for the output format, or --from for the input format'],
  ['--glob', 'name the glob without a flag, in quotes'],
  ['--help-all', 'use --help'],
  ['--in-place', 'inputs are never changed; use -d DIR or -o FILE'],
  ['--include', 'name the files without a flag, or use --ext'],
  ['--input', 'name the input without a flag'],
  ['--keep-promos', 'use --promos none'],
  ['--language', 'use --lang'],
  ['--no-promos', 'use --promos none'],
  ['--out', 'use --out-file for a file, or --out-dir for a folder'],
  ['--outdir', 'use --out-dir'],
  ['--outfile', 'use --out-file'],
  ['--output', 'use --out-file for a file, or --out-dir for a folder'],
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

/** @returns advice for a flag that other tools have; undefined for an unknown one */
export const insteadOf = (flag: string): string | undefined => otherNames.get(flag);
