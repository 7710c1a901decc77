import type { Options } from '../options.ts';

/** What the command was told, checked and complete. */
export interface Settings {
  /** Files, folders, globs and `-`, as they were given. */
  readonly inputs: readonly string[];
  readonly filesFrom: string | undefined;
  readonly ignore: readonly string[];
  /** Endings without their dot. */
  readonly ext: readonly string[];
  readonly from: 'article' | 'jsonl';
  readonly field: string;
  readonly outFile: string | undefined;
  readonly outDir: string | undefined;
  readonly name: string | undefined;
  readonly to: 'text' | 'json' | 'jsonl';
  readonly clobber: boolean;
  readonly check: boolean;
  readonly dryRun: boolean;
  readonly conversion: Options;
  readonly finalNewline: boolean;
  readonly eol: 'lf' | 'crlf';
  readonly strict: boolean;
  readonly explain: boolean;
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly progress: boolean;
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
